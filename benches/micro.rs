//! One message's rendering, the words in a letter, one update's reading: `cargo bench --bench micro`.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on fails")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use driehoek::language::{Catalogue, embedded};
use driehoek::learn::Cards;
use driehoek::screen::Screen;
use driehoek::telegram::screen_calls;
use driehoek::words::finder::Finder;

fn rendering(criterion: &mut Criterion) {
    let catalogue = Catalogue::load(&embedded()).unwrap();
    let cards = Cards::new().unwrap();
    let card = cards.find("triangle").unwrap();
    for tag in ["nl", "ar"] {
        let say = catalogue.say(catalogue.find(tag).unwrap());
        criterion.bench_function(&format!("a card's screen as a call, {tag}"), |bencher| {
            bencher.iter(|| {
                let screen = Screen::new(say).title(card.title(say)).text(card.text(say)).line(card.to_do(say));
                screen_calls(7, None, black_box(&screen)).unwrap()
            });
        });
        criterion.bench_function(&format!("a sentence with a count, {tag}"), |bencher| {
            bencher.iter(|| say.letter_found_title(black_box(23)));
        });
    }
    criterion.bench_function("loading all languages", |bencher| {
        bencher.iter(|| Catalogue::load(&embedded()).unwrap());
    });
}

fn letters(criterion: &mut Criterion) {
    let finder = Finder::new().unwrap();
    let paragraph = "Beste ouders, op dinsdag 24 november is er een studiedag, alle kinderen zijn dan vrij. \
        De 10-minutengesprekken zijn in de week erna; via de ouderapp kiest u een tijd. Denkt u aan de gymspullen \
        en aan het schoolreisjesgeld? De vrijwillige ouderbijdrage is dit jaar 45 euro. Het overblijven kost niets, \
        want wij hebben een continurooster. Na de herfstvakantie komt het luizenteam langs. ";
    let letter: String = paragraph.chars().cycle().take(8_000).collect();
    let mut group = criterion.benchmark_group("letter");
    group.throughput(Throughput::Bytes(letter.len() as u64));
    group.bench_function("school words in 8,000 characters", |bencher| {
        bencher.iter(|| finder.find(black_box(&letter)).len());
    });
    group.finish();
}

criterion_group!(benches, rendering, letters);
criterion_main!(benches);

//! The first minutes of a parent: language, age, menu.

use crate::world::on_both_databases;

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_chooses_a_language_and_then_reads_only_that() {
    on_both_databases(async |world| {
        let nour = world.parent("Nour", "ar");
        nour.says("/start").await;
        assert_eq!(nour.labels()[0], "العربية", "the guess from the app is on top");
        assert_eq!(nour.labels().len(), 6);
        nour.taps("Українська").await;
        assert!(nour.reads().contains("Driehoek") && nour.reads().contains("Скільки"), "{}", nour.reads());
        assert_eq!(nour.received(), 1, "the message in view changed");
    })
    .await;
}

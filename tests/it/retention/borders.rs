//! The borders of what is kept: each kind of row stays until a second before its own, and goes a second after.

use driehoek::clock::Calendar;
use driehoek::privacy::retention::store::purge;
use driehoek::privacy::retention::{Kept, Kind};
use jiff::ToSpan as _;
use jiff::civil::datetime;

use super::{alone, back, count};
use crate::canary::{self, Cage, Given};
use crate::world::on_both_databases;

/// When a rule's time is over, counted from `since`.
fn over(kind: Kind, calendar: &Calendar, since: i64) -> i64 {
    match kind.rule().kept {
        Kept::For(seconds) => since + seconds,
        Kept::Months(months) => calendar.instant(calendar.civil(since).checked_add(months.months()).unwrap()),
        // 31 July and 30 days: until the end of 30 August. The moment itself is over already.
        Kept::SchoolYearAnd(30) => calendar.instant(datetime(2027, 8, 31, 0, 0, 0, 0)) - 1,
        // Until the end of 31 July, the school year's last day.
        Kept::SchoolYearAnd(0) => calendar.instant(datetime(2027, 8, 1, 0, 0, 0, 0)) - 1,
        Kept::SchoolYearAnd(days) => panic!("{days}"),
    }
}

/// A kind, its table, what a row of it is given, and how such rows are counted.
type Case = (Kind, &'static str, Vec<(&'static str, Given)>, &'static str);

#[tokio::test(flavor = "multi_thread")]
async fn each_kind_stays_until_a_second_before_its_border_and_goes_a_second_after() {
    on_both_databases(async |world| {
        let store = alone(world).await;
        let mut cage = Cage::new(&store).await;
        canary::school(&store).await;
        let since = world.clock.now();
        use Given::{Nothing, Number, Text};
        let school = ("school_id", Number(canary::SCHOOL));
        let seat =
            |id| [("id", Number(id)), ("child_id", Number(canary::BOB)), ("relation", Nothing), ("person_id", Nothing)];
        let message = |id: i64, given: &[(&'static str, Given)]| {
            let mut row = vec![
                ("id", Number(id)),
                ("child_id", Number(canary::ANN)),
                ("guardian_id", Number(canary::PIA)),
                ("author", Text("parent")),
            ];
            row.extend(["staff_id", "answers", "reminder_id", "replaces"].map(|column| (column, Nothing)));
            row.extend(given.iter().cloned());
            row
        };
        let reminder = |id: i64, state: &'static str| {
            let mut row = vec![("id", Number(id)), school.clone(), ("state", Text(state)), ("made_at", Number(since))];
            row.extend(["staff_id", "group_id", "series_id", "corrects_id"].map(|column| (column, Nothing)));
            row
        };
        let newsletter = |id: i64, given: &[(&'static str, Given)]| {
            let mut row = vec![("id", Number(id)), school.clone(), ("scope", Text("school"))];
            row.extend(["staff_id", "changed_by", "group_id"].map(|column| (column, Nothing)));
            row.extend(given.iter().cloned());
            row
        };
        // What is made of each kind, with its moment, and how it is counted.
        let cases: Vec<Case> = vec![
            (
                Kind::DoneUpdate,
                "inbox",
                vec![("state", Text("done")), ("received_at", Number(since))],
                "SELECT COUNT(*) FROM inbox WHERE state = 'done'",
            ),
            (
                Kind::ParkedUpdate,
                "inbox",
                vec![("state", Text("parked")), ("received_at", Number(since))],
                "SELECT COUNT(*) - 2 FROM inbox WHERE state = 'parked'",
            ),
            (
                Kind::SentMessage,
                "outbox",
                vec![
                    ("id", Number(9)),
                    ("lane", Number(1)),
                    ("person_id", Nothing),
                    ("state", Text("dead")),
                    ("finished_at", Number(since)),
                ],
                "SELECT COUNT(*) - 2 FROM outbox",
            ),
            (
                Kind::FoundList,
                "found_list",
                vec![("id", Number(9)), ("person_id", Number(canary::QIN)), ("created_at", Number(since))],
                "SELECT COUNT(*) - 2 FROM found_list",
            ),
            (
                Kind::Invitation,
                "invitation",
                vec![("id", Number(9)), ("guardian_id", Number(canary::QIN)), ("used_at", Number(since))],
                "SELECT COUNT(*) FROM invitation WHERE id = 9",
            ),
            (
                Kind::Invitation,
                "invitation",
                vec![
                    ("id", Number(9)),
                    ("guardian_id", Number(canary::QIN)),
                    ("used_at", Nothing),
                    ("revoked_at", Number(since)),
                ],
                "SELECT COUNT(*) FROM invitation WHERE id = 9",
            ),
            (
                Kind::Invitation,
                "invitation",
                vec![
                    ("id", Number(9)),
                    ("guardian_id", Number(canary::QIN)),
                    ("used_at", Nothing),
                    ("revoked_at", Nothing),
                    ("expires_at", Number(since)),
                ],
                "SELECT COUNT(*) FROM invitation WHERE id = 9",
            ),
            (
                Kind::CodeTry,
                "code_try",
                vec![("id", Number(9)), ("tried_at", Number(since))],
                "SELECT COUNT(*) FROM code_try WHERE id = 9",
            ),
            (
                Kind::SignInTry,
                "sign_in_try",
                vec![("id", Number(9)), ("tried_at", Number(since))],
                "SELECT COUNT(*) FROM sign_in_try WHERE id = 9",
            ),
            (
                Kind::Session,
                "session",
                vec![("staff_id", Nothing), ("created_at", Number(since))],
                "SELECT COUNT(*) - 2 FROM session",
            ),
            (
                Kind::Ticket,
                "ticket",
                vec![
                    ("staff_id", Nothing),
                    ("purpose", Text("link")),
                    ("state", Text("open")),
                    ("created_at", Number(since)),
                ],
                "SELECT COUNT(*) - 2 FROM ticket",
            ),
            (
                Kind::UnlinkedSeat,
                "guardian",
                [
                    seat(9).as_slice(),
                    &[
                        ("seat", Number(9)),
                        ("paper_at", Nothing),
                        ("left_at", Nothing),
                        ("created_at", Number(0)),
                        ("printed_at", Number(since)),
                    ],
                ]
                .concat(),
                "SELECT COUNT(*) FROM guardian WHERE id = 9",
            ),
            (
                Kind::UnlinkedSeat,
                "guardian",
                [
                    seat(9).as_slice(),
                    &[
                        ("seat", Number(9)),
                        ("paper_at", Nothing),
                        ("left_at", Nothing),
                        ("created_at", Number(since)),
                        ("printed_at", Nothing),
                    ],
                ]
                .concat(),
                "SELECT COUNT(*) FROM guardian WHERE id = 9",
            ),
            (
                Kind::UnlinkedSeat,
                "guardian",
                [
                    seat(9).as_slice(),
                    &[
                        ("seat", Number(9)),
                        ("paper_at", Nothing),
                        ("left_at", Number(since)),
                        ("created_at", Number(0)),
                        ("printed_at", Number(0)),
                    ],
                ]
                .concat(),
                "SELECT COUNT(*) FROM guardian WHERE id = 9",
            ),
            (
                Kind::UnreachablePerson,
                "person",
                vec![
                    ("id", Number(9)),
                    ("tip_rate", Number(0)),
                    ("letter_list", Nothing),
                    ("invitation_id", Nothing),
                    ("unreachable_at", Number(since)),
                ],
                "SELECT COUNT(*) FROM person WHERE id = 9",
            ),
            (
                Kind::ArchivedChild,
                "child",
                vec![
                    ("id", Number(9)),
                    school.clone(),
                    ("group_id", Nothing),
                    ("year_group", Nothing),
                    ("archived_at", Number(since)),
                ],
                "SELECT COUNT(*) FROM child WHERE id = 9",
            ),
            (
                Kind::ArchivedGroup,
                "school_group",
                vec![("id", Number(9)), school.clone(), ("kind", Text("extra")), ("archived_at", Number(since))],
                "SELECT COUNT(*) FROM school_group WHERE id = 9",
            ),
            (
                Kind::StaffInvitation,
                "staff",
                vec![
                    ("id", Number(9)),
                    school.clone(),
                    ("role", Text("head")),
                    ("person_id", Nothing),
                    ("deactivated_at", Nothing),
                    ("invite_until", Number(since)),
                ],
                "SELECT COUNT(invite_hash) FROM staff WHERE id = 9",
            ),
            (
                Kind::StaffSignIn,
                "staff",
                vec![
                    ("id", Number(10)),
                    school.clone(),
                    ("role", Text("head")),
                    ("person_id", Number(canary::QIN)),
                    ("deactivated_at", Number(since)),
                ],
                "SELECT COUNT(login) + COUNT(password_hash) - COUNT(person_id) FROM staff WHERE id = 10",
            ),
            (
                Kind::StaffMember,
                "staff",
                vec![
                    ("id", Number(8)),
                    school.clone(),
                    ("role", Text("head")),
                    ("person_id", Nothing),
                    ("deactivated_at", Number(since)),
                ],
                "SELECT COUNT(*) FROM staff WHERE id = 8",
            ),
            (
                Kind::Preparation,
                "preparation",
                vec![("invitee_id", Number(41)), ("field", Text("proud")), ("changed_at", Number(since))],
                "SELECT COUNT(*) FROM preparation WHERE field = 'proud'",
            ),
            (
                Kind::Conversation,
                "plan",
                vec![
                    ("id", Number(9)),
                    ("child_id", Number(31)),
                    ("booking_id", Nothing),
                    ("staff_id", Nothing),
                    ("made_at", Number(since)),
                ],
                "SELECT COUNT(*) FROM plan WHERE id = 9",
            ),
            (
                Kind::Draft,
                "message",
                message(9, &[("sent_at", Nothing), ("made_at", Number(since))]),
                "SELECT COUNT(*) FROM message WHERE id = 9",
            ),
            (Kind::Draft, "reminder", reminder(9, "draft"), "SELECT COUNT(*) FROM reminder WHERE id = 9"),
            (Kind::Reminder, "reminder", reminder(10, "sent"), "SELECT COUNT(*) FROM reminder WHERE id = 10"),
            (
                Kind::Photo,
                "message",
                message(10, &[("sent_at", Number(since))]),
                "SELECT COUNT(photo) - 4 FROM message",
            ),
            (
                Kind::Message,
                "message",
                message(8, &[("sent_at", Number(since))]),
                "SELECT COUNT(*) FROM message WHERE id = 8",
            ),
            (
                Kind::CallWish,
                "call_wish",
                vec![
                    ("id", Number(9)),
                    ("guardian_id", Number(canary::PIA)),
                    ("staff_id", Nothing),
                    ("wished_at", Number(since)),
                ],
                "SELECT COUNT(*) FROM call_wish WHERE id = 9",
            ),
            (
                Kind::NewsletterDraft,
                "newsletter",
                newsletter(9, &[("state", Text("draft")), ("changed_at", Number(since))]),
                "SELECT COUNT(*) FROM newsletter WHERE id = 9",
            ),
            (
                Kind::PausedNewsletter,
                "newsletter",
                newsletter(11, &[("state", Text("paused")), ("sending_at", Number(since)), ("sent_at", Nothing)]),
                "SELECT COUNT(*) FROM newsletter WHERE id = 11 AND state = 'paused'",
            ),
            (
                Kind::NewsletterAnswer,
                "newsletter_to",
                vec![
                    ("newsletter_id", Number(11)),
                    ("guardian_id", Number(canary::PIA)),
                    ("way", Text("alone")),
                    ("call_at", Number(since)),
                ],
                "SELECT COUNT(*) FROM newsletter_to WHERE newsletter_id = 11 AND call_at IS NOT NULL",
            ),
            (
                Kind::Newsletter,
                "newsletter",
                newsletter(10, &[("state", Text("sent")), ("made_at", Number(since))]),
                "SELECT COUNT(*) FROM newsletter WHERE id = 10",
            ),
            (
                Kind::Audit,
                "audit",
                vec![
                    ("id", Number(9)),
                    school.clone(),
                    ("staff_id", Nothing),
                    ("via", Text("chat")),
                    ("object_id", Number(1)),
                    ("at", Number(since)),
                ],
                "SELECT COUNT(*) FROM audit WHERE id = 9",
            ),
        ];
        let tested = |kind: &Kind| cases.iter().any(|(tested, ..)| tested == kind);
        assert!(Kind::ALL.iter().all(tested), "a kind without a case");
        for (number, (kind, table, given, sql)) in cases.iter().enumerate() {
            let mut tx = store.begin().await.unwrap();
            cage.row(&mut tx, table, &format!("border {number}"), given).await;
            tx.commit().await.unwrap();
            let over = over(*kind, &world.calendar, since);
            for (now, kept) in [(over - 1, 1), (over + 1, 0)] {
                world.clock.advance(now - world.clock.now());
                purge(&store, &world.calendar, world.clock.now(), &[*kind]).await.unwrap();
                assert_eq!(count(&store, sql).await, kept, "{kind:?} at {}", world.calendar.civil(now));
            }
        }
        back(world, store).await;
    })
    .await;
}

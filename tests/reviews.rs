//! Reviews: the schedule is FSRS-6 as its own crate computes it, and the log loses nothing in whatever order it is merged.

use cutaway::quiz::fsrs::{Memory, Rating};
use cutaway::quiz::log::{Event, Log, What};
use cutaway::quiz::plan::{DAY, Deck};
use fsrs::{FSRS, MemoryState};

/// Numbers that only look random.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, most: u64) -> u64 {
        self.next() % most
    }
}

fn near(one: f32, other: f32) -> bool {
    (one - other).abs() <= 1e-6 * one.abs().max(other.abs()).max(1.0)
}

#[test]
fn the_schedule_is_that_of_the_crate() {
    let theirs = FSRS::default();
    let mut dice = Dice(42);
    let check = |now: Option<Memory>, days: u32| {
        let state = now.map(|m| MemoryState { stability: m.stability, difficulty: m.difficulty });
        let next = theirs.next_states(state, 0.9, days).expect("a state");
        for (rating, wanted) in Rating::ALL.into_iter().zip([next.again, next.hard, next.good, next.easy]) {
            let found = now.map_or_else(|| Memory::first(rating), |now| now.next(rating, days as f32));
            let both = format!("{now:?} after {days} days, {rating:?}: {found:?}, {wanted:?}");
            assert!(near(found.stability, wanted.memory.stability), "{both}");
            assert!(near(found.difficulty, wanted.memory.difficulty), "{both}");
            assert!(near(found.interval(0.9), wanted.interval), "{both}");
        }
    };
    check(None, 0);
    for _ in 0..10_000 {
        let stability = ((dice.below(1_000_000) as f32 / 1e6) * 17.4 - 6.9).exp();
        let difficulty = 1.0 + dice.below(9_000_000) as f32 / 1e6;
        let days = [0, 1, dice.below(10), dice.below(400), dice.below(5_000)][dice.below(5) as usize] as u32;
        let now = Memory { stability: stability.clamp(0.001, 36_500.0), difficulty };
        check(Some(now), days);
        let recall = fsrs::current_retrievability(
            MemoryState { stability: now.stability, difficulty },
            days as f32,
            fsrs::FSRS6_DEFAULT_DECAY,
        );
        assert!(near(now.recall(days as f32), recall));
    }
}

/// A log of some events out of few ids, so that logs overlap.
fn some_log(dice: &mut Dice) -> Log {
    let mut text = String::new();
    for _ in 0..dice.below(12) {
        let number = dice.below(20);
        let of = format!("c{}", number % 5);
        let what = match number % 10 {
            0 => What::Opened(of),
            1 => What::Read(of, number > 10),
            2 => What::Answered(of, number > 10),
            3 => What::Solved(of),
            4 => What::Ticked("a/\"b\"\n\u{1}".into(), true),
            5 => What::Reviewed(of, 3),
            6 => What::Buried(of),
            7 => What::Suspended(of, true),
            8 => What::Undone("w.1".into()),
            _ => What::Other(format!(
                "{{\"v\":2,\"id\":\"w.{number}\",\"at\":{number},\"do\":\"dreamt\",\"n\":12345678901234567890}}"
            )),
        };
        text.push_str(&Event { id: format!("w.{number}"), at: number, what }.line());
        text.push('\n');
        if number == 7 {
            text.push_str(["cut off {\"v\":1,", "{\"v\":1}", "[]"][dice.below(3) as usize]);
            text.push('\n');
        }
    }
    Log::read(&text)
}

fn merged(one: &Log, other: &Log) -> Log {
    let mut log = one.clone();
    log.merge(other.clone());
    log
}

#[test]
fn merging_has_no_order_and_loses_nothing() {
    let mut dice = Dice(7);
    for _ in 0..2_000 {
        let (a, b, c) = (some_log(&mut dice), some_log(&mut dice), some_log(&mut dice));
        assert_eq!(merged(&a, &b), merged(&b, &a));
        assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        assert_eq!(merged(&a, &a), a);
        let all = merged(&a, &b);
        for event in a.events().iter().chain(&b.events()) {
            assert!(all.has(&event.id));
        }
        assert!(a.aside().iter().all(|line| all.aside().contains(line)));
        assert_eq!(Log::import(&all.export()).as_ref(), Ok(&all));
        // What an import stores is what was not here, and it is all that is missing.
        let new = b.clone().without(&a);
        assert_eq!(merged(&a, &new), all);
        assert!(new.len() + a.len() >= all.len() && all.clone().without(&all) == Log::default());
    }
}

#[test]
fn a_later_version_is_kept_to_the_letter() {
    let line = r#"{"v":9,"id":"x.1","at":5,"do":"dreamt","deep":{"of":[1,2.50,12345678901234567890]}}"#;
    let log = Log::read(line);
    assert_eq!((log.len(), log.aside().len()), (1, 0));
    assert!(log.export().contains(line));
    assert!(Log::import(&log.export()).expect("a log").export().contains(line));
}

#[test]
fn what_is_no_log_is_refused_and_what_is_broken_is_kept() {
    for text in ["", "{}", "[]", "{\"cutaway\":1}", "{\"cutaway\":1,\"events\":[", "<html>"] {
        assert!(Log::import(text).is_err(), "{text}");
    }
    let whole = "{\"v\":1,\"id\":\"a.1\",\"at\":1,\"do\":\"solved\",\"of\":\"x\",\"n\":1}";
    let cut = &whole[..30];
    let log = Log::read(&format!("{whole}\n{cut}\nfrom elsewhere\n"));
    assert_eq!(log.len(), 1);
    assert_eq!(log.aside(), ["from elsewhere", cut]);
    assert_eq!(Log::import(&log.export()).expect("a log").aside().len(), 2);
}

#[test]
fn what_is_taken_back_counts_no_more() {
    let mut log = Log::default();
    log.add(Event { id: "a.1".into(), at: 1, what: What::Reviewed("c".into(), 1) });
    log.add(Event { id: "b.1".into(), at: 0, what: What::Undone("a.1".into()) });
    assert!(log.events().iter().all(|event| event.id != "a.1"));
    assert_eq!(log.len(), 2);
}

/// A review of the card `c`.
fn reviewed(id: &str, at: u64, rating: u8) -> Event {
    Event { id: id.into(), at, what: What::Reviewed("c".into(), rating) }
}

fn deck_of(events: &[Event]) -> Deck {
    let mut log = Log::default();
    events.iter().cloned().for_each(|event| log.add(event));
    Deck::of(&log)
}

#[test]
fn of_two_answers_to_one_showing_the_first_counts_and_both_are_kept() {
    let noon = 20_000 * DAY + 12 * 3_600_000;
    let kept = |events: &[Event]| deck_of(events).kept["c"];
    // Two tabs at the same moment: time and id decide, whichever is heard of first.
    let (one, other) = (reviewed("a.1", noon, 3), reviewed("b.1", noon, 1));
    let both = deck_of(&[other.clone(), one.clone()]);
    assert_eq!(both, deck_of(&[one.clone(), other.clone()]));
    assert_eq!((both.kept["c"], &*both.twice), (kept(std::slice::from_ref(&one)), &["b.1".to_string()][..]));
    // Taken back, the first leaves its place to the other.
    let undone = |id: &str| Event { id: "z.1".into(), at: noon + 9, what: What::Undone(id.into()) };
    assert_eq!(kept(&[one.clone(), other.clone(), undone("a.1")]), kept(std::slice::from_ref(&other)));
    assert_eq!(deck_of(&[one.clone(), other.clone(), undone("b.1")]).twice, [""; 0]);
    // A forgotten card that is due again after ten minutes is another showing, and so is another day.
    let minutes = 60_000;
    let again =
        deck_of(&[other.clone(), reviewed("a.2", noon + 9 * minutes, 3), reviewed("a.3", noon + 10 * minutes, 3)]);
    assert_eq!(again.twice, ["a.2"]);
    assert_ne!(again.kept["c"], kept(std::slice::from_ref(&other)));
    let later = deck_of(&[one.clone(), reviewed("b.2", noon + DAY, 1)]);
    assert_eq!((later.twice.len(), later.kept["c"].lapses), (0, 1));
}

#[test]
fn the_schedule_of_a_merged_log_has_no_order() {
    let mut dice = Dice(11);
    let noon = 20_000 * DAY + 12 * 3_600_000;
    for _ in 0..500 {
        let mut logs = [Log::default(), Log::default(), Log::default()];
        let mut twice = 0;
        for number in 0..30 {
            // Few moments and few cards, so that many answers fall together.
            let at = noon + dice.below(4) * DAY + dice.below(3) * 5 * 60_000;
            let of = format!("c{}", dice.below(3));
            let what = match dice.below(9) {
                0 => What::Undone(format!("w.{}", dice.below(30))),
                1 => What::Suspended(of, number % 2 == 0),
                2 => What::Buried(of),
                _ => What::Reviewed(of, 1 + dice.below(4) as u8),
            };
            let event = Event { id: format!("w.{number}"), at, what };
            logs[dice.below(3) as usize].add(event.clone());
            logs[dice.below(3) as usize].add(event);
        }
        let [a, b, c] = &logs;
        let all = merged(&merged(a, b), c);
        let deck = Deck::of(&all);
        for other in [merged(c, &merged(b, a)), merged(&merged(b, c), &merged(a, a)), merged(&all, b)] {
            assert_eq!(Deck::of(&other), deck);
        }
        let reviews = all.events().iter().filter(|event| matches!(event.what, What::Reviewed(..))).count();
        twice += deck.twice.len();
        assert!(twice < reviews && deck.twice.iter().all(|id| all.has(id)));
        // What does not count changes nothing: without it the schedule is the same.
        let mut counted = Log::default();
        let is_counted = |event: &&Event| !deck.twice.contains(&event.id);
        all.events().into_iter().filter(is_counted).cloned().for_each(|event| counted.add(event));
        assert_eq!(Deck::of(&counted).kept, deck.kept);
    }
}

#[test]
fn anki_reads_the_cards_twice_without_doubling_them() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = root.join("target/tmp");
    std::fs::create_dir_all(&folder).expect("a folder");
    let cards = folder.join("cards.txt");
    let text = cutaway::quiz::plan::anki(&cutaway::state::own_course());
    let rows: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    assert!(rows.len() > 100 && rows.iter().all(|row| row.split('\t').count() == 5), "{} cards", rows.len());
    assert!(!text.contains("Work it out"), "a card with a program shows the program");
    std::fs::write(&cards, text).expect("the cards");
    let python = root.join(".tools/anki/bin/python");
    if !python.exists() {
        println!("left out: Anki's own importer; see tests/tools/read_cards.py");
        return;
    }
    let told = std::process::Command::new(python).arg(root.join("tests/tools/read_cards.py")).arg(&cards).output();
    let told = told.expect("the script starts");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
}

//! The order in which `list.sort` compares: runs found from left to right, short ones filled up by binary
//! insertion, merged by "power", galloping where one run keeps winning.
//!
//! A sort is a plain value that is advanced one run or one merge at a time, so that a sort whose comparisons run
//! Python code can be part of a machine.

/// Runs shorter than this many items are filled up, at most.
const MAX_MINRUN: usize = 64;
/// Wins in a row that start galloping, at first.
const MIN_GALLOP: usize = 7;

/// A sort under way: a permutation of the numbers of the items.
#[derive(Clone, Debug, PartialEq)]
pub struct Sort {
    /// Numbers of the items, in the order reached so far.
    pub order: Vec<u32>,
    runs: Vec<Run>,
    /// Where the next run starts.
    next: usize,
    /// Length of a run that was found but not yet put on the stack of runs; 0 for none.
    found: usize,
    min_gallop: usize,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Run {
    start: usize,
    len: usize,
    power: u32,
}

/// Items that a merge or search works on; an error ends it and leaves a permutation.
type Lt<'a, E> = dyn FnMut(u32, u32) -> Result<bool, E> + 'a;

impl Sort {
    /// A sort of so many items; backwards for `reverse=True`, so that equal items keep their order in the end.
    pub fn new(len: usize, reverse: bool) -> Sort {
        let mut order: Vec<u32> = (0..len as u32).collect();
        if reverse {
            order.reverse();
        }
        Sort { order, runs: Vec::new(), next: 0, found: 0, min_gallop: MIN_GALLOP }
    }

    /// As numbers, to be kept between turns.
    pub fn to_nums(&self) -> Vec<i64> {
        let mut nums = vec![
            self.order.len() as i64,
            self.next as i64,
            self.found as i64,
            self.min_gallop as i64,
            self.runs.len() as i64,
        ];
        nums.extend(self.order.iter().map(|number| i64::from(*number)));
        for run in &self.runs {
            nums.extend([run.start as i64, run.len as i64, i64::from(run.power)]);
        }
        nums
    }

    /// Back from numbers; with how many of them it took.
    pub fn from_nums(nums: &[i64]) -> (Sort, usize) {
        let [len, next, found, min_gallop, runs] = [0, 1, 2, 3, 4].map(|at| nums[at] as usize);
        let order = nums[5..5 + len].iter().map(|number| *number as u32).collect();
        let end = 5 + len + runs * 3;
        let runs = nums[5 + len..end]
            .chunks_exact(3)
            .map(|run| Run { start: run[0] as usize, len: run[1] as usize, power: run[2] as u32 })
            .collect();
        (Sort { order, runs, next, found, min_gallop }, end)
    }

    /// Finds the next run or makes one merge; whether the sort is done.
    ///
    /// # Errors
    /// Those of a comparison.
    pub fn advance<E>(&mut self, lt: &mut Lt<'_, E>) -> Result<bool, E> {
        let len = self.order.len();
        if self.found > 0 {
            if let Some(last) = self.runs.last().copied() {
                let power = power(last.start, last.len, self.found, len);
                let count = self.runs.len();
                if count > 1 && self.runs[count - 2].power > power {
                    return self.merge_at(count - 2, lt).map(|()| false);
                }
                self.runs[count - 1].power = power;
            }
            self.runs.push(Run { start: self.next, len: self.found, power: 0 });
            self.next += self.found;
            self.found = 0;
        }
        if self.next < len {
            let minrun = minrun(len);
            let rest = &mut self.order[self.next..];
            let mut run = count_run(rest, lt)?;
            if run < minrun {
                let forced = rest.len().min(minrun);
                insert_binary(&mut rest[..forced], run, lt)?;
                run = forced;
            }
            self.found = run;
            return Ok(false);
        }
        if self.runs.len() < 2 {
            return Ok(true);
        }
        let mut at = self.runs.len() - 2;
        if at > 0 && self.runs[at - 1].len < self.runs[at + 1].len {
            at -= 1;
        }
        self.merge_at(at, lt).map(|()| false)
    }

    fn merge_at<E>(&mut self, at: usize, lt: &mut Lt<'_, E>) -> Result<(), E> {
        let (a, b) = (self.runs[at], self.runs[at + 1]);
        self.runs[at].len += b.len;
        self.runs.remove(at + 1);
        let items = &mut self.order[a.start..b.start + b.len];
        let skipped = gallop(&items[..a.len], items[a.len], 0, true, lt)?;
        let left = a.len - skipped;
        if left == 0 {
            return Ok(());
        }
        let right = gallop(&items[a.len..], items[a.len - 1], b.len - 1, false, lt)?;
        if right == 0 {
            return Ok(());
        }
        let items = &mut items[skipped..a.len + right];
        if left <= right {
            merge_low(items, left, &mut self.min_gallop, lt)
        } else {
            merge_high(items, left, &mut self.min_gallop, lt)
        }
    }
}

fn minrun(mut len: usize) -> usize {
    let mut lost = 0;
    while len >= MAX_MINRUN {
        lost |= len & 1;
        len >>= 1;
    }
    len + lost
}

/// The depth of a node between two neighbouring runs in a balanced tree over the whole list (powersort).
fn power(start: usize, first: usize, second: usize, len: usize) -> u32 {
    let (mut a, mut b) = (2 * start + first, 2 * start + 2 * first + second);
    let mut result = 0;
    loop {
        result += 1;
        if a >= len {
            a -= len;
            b -= len;
        } else if b >= len {
            return result;
        }
        a <<= 1;
        b <<= 1;
    }
}

/// Length of the run at the start, which is turned round if it descends.
fn count_run<E>(items: &mut [u32], lt: &mut Lt<'_, E>) -> Result<usize, E> {
    let len = items.len();
    let mut n = 1;
    while n < len && !lt(items[n], items[n - 1])? {
        n += 1;
    }
    if n == len {
        return Ok(n);
    }
    if n > 1 {
        if lt(items[0], items[n - 1])? {
            return Ok(n);
        }
        // Everything so far is equal and a smaller item follows: this is a descending run.
        items[..n].reverse();
    }
    n += 1;
    let mut equal = 0;
    while n < len {
        if lt(items[n], items[n - 1])? {
            turn_equal(items, n, &mut equal);
        } else if lt(items[n - 1], items[n])? {
            break;
        } else {
            equal += 1;
        }
        n += 1;
    }
    turn_equal(items, n, &mut equal);
    items[..n].reverse();
    while n < len && !lt(items[n], items[n - 1])? {
        n += 1;
    }
    Ok(n)
}

/// Turns the stretch of equal items before `end` round, so that the reversal of the run restores their order.
fn turn_equal(items: &mut [u32], end: usize, equal: &mut usize) {
    if *equal > 0 {
        items[end - *equal - 1..end].reverse();
        *equal = 0;
    }
}

fn insert_binary<E>(items: &mut [u32], sorted: usize, lt: &mut Lt<'_, E>) -> Result<(), E> {
    for at in sorted.max(1)..items.len() {
        let pivot = items[at];
        let (mut low, mut high) = (0, at);
        while low < high {
            let middle = (low + high) / 2;
            if lt(pivot, items[middle])? {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        items[low..=at].rotate_right(1);
    }
    Ok(())
}

/// Where a key belongs in sorted items: right of its equals or left of them. Starts near `hint`.
fn gallop<E>(items: &[u32], key: u32, hint: usize, right: bool, lt: &mut Lt<'_, E>) -> Result<usize, E> {
    // Whether the key belongs right of an item.
    let mut after = |item: u32| if right { lt(key, item).map(|less| !less) } else { lt(item, key) };
    let (mut last, mut step) = (0usize, 1usize);
    let (mut low, mut high);
    if after(items[hint])? {
        let most = items.len() - hint;
        while step < most && after(items[hint + step])? {
            last = step;
            step = step * 2 + 1;
        }
        step = step.min(most);
        low = hint + last + 1;
        high = hint + step;
    } else {
        let most = hint + 1;
        while step < most && !after(items[hint - step])? {
            last = step;
            step = step * 2 + 1;
        }
        step = step.min(most);
        low = hint + 1 - step;
        high = hint - last;
    }
    while low < high {
        let middle = low + (high - low) / 2;
        if after(items[middle])? {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    Ok(high)
}

/// Merges two neighbouring runs of which the left, shorter one is moved aside. The first item of the right run
/// is known to come first, and the last of the left one to come last.
fn merge_low<E>(items: &mut [u32], left: usize, min_gallop: &mut usize, lt: &mut Lt<'_, E>) -> Result<(), E> {
    let aside = items[..left].to_vec();
    let (mut a, mut b, mut to) = (0, left, 0);
    let outcome = merge_low_from(items, &aside, [&mut a, &mut b, &mut to], min_gallop, lt);
    // What has been moved aside and is not placed fills the gap, also after an error.
    let rest = aside.len() - a;
    if outcome.is_ok() && rest == 1 && b < items.len() {
        items.copy_within(b.., to);
        let end = items.len() - 1;
        items[end] = aside[a];
    } else {
        items[to..to + rest].copy_from_slice(&aside[a..]);
    }
    outcome
}

fn merge_low_from<E>(
    items: &mut [u32],
    aside: &[u32],
    [a, b, to]: [&mut usize; 3],
    min_gallop: &mut usize,
    lt: &mut Lt<'_, E>,
) -> Result<(), E> {
    let end = items.len();
    // Each is true when the merge is over.
    let take_b = |items: &mut [u32], b: &mut usize, to: &mut usize, count: usize| {
        items.copy_within(*b..*b + count, *to);
        *b += count;
        *to += count;
        *b == end
    };
    let take_a = |items: &mut [u32], a: &mut usize, to: &mut usize, count: usize| {
        items[*to..*to + count].copy_from_slice(&aside[*a..*a + count]);
        *a += count;
        *to += count;
        aside.len() - *a <= 1
    };
    if take_b(items, b, to, 1) || aside.len() == 1 {
        return Ok(());
    }
    let mut limit = *min_gallop;
    loop {
        let (mut a_wins, mut b_wins) = (0, 0);
        loop {
            if lt(items[*b], aside[*a])? {
                b_wins += 1;
                a_wins = 0;
                if take_b(items, b, to, 1) {
                    return Ok(());
                }
                if b_wins >= limit {
                    break;
                }
            } else {
                a_wins += 1;
                b_wins = 0;
                if take_a(items, a, to, 1) {
                    return Ok(());
                }
                if a_wins >= limit {
                    break;
                }
            }
        }
        limit += 1;
        loop {
            limit -= usize::from(limit > 1);
            *min_gallop = limit;
            a_wins = gallop(&aside[*a..], items[*b], 0, true, lt)?;
            if a_wins > 0 && take_a(items, a, to, a_wins) {
                return Ok(());
            }
            if take_b(items, b, to, 1) {
                return Ok(());
            }
            b_wins = gallop(&items[*b..], aside[*a], 0, false, lt)?;
            if b_wins > 0 && take_b(items, b, to, b_wins) {
                return Ok(());
            }
            if take_a(items, a, to, 1) {
                return Ok(());
            }
            if a_wins < MIN_GALLOP && b_wins < MIN_GALLOP {
                break;
            }
        }
        limit += 1;
        *min_gallop = limit;
    }
}

/// Merges two neighbouring runs of which the right, shorter one is moved aside, from the end backwards.
fn merge_high<E>(items: &mut [u32], left: usize, min_gallop: &mut usize, lt: &mut Lt<'_, E>) -> Result<(), E> {
    let aside = items[left..].to_vec();
    // Counts of what is left of each run, and the end of the gap.
    let (mut a, mut b, mut to) = (left, aside.len(), items.len());
    let outcome = merge_high_from(items, &aside, [&mut a, &mut b, &mut to], min_gallop, lt);
    if outcome.is_ok() && b == 1 && a > 0 {
        items.copy_within(..a, to - a);
        items[to - a - 1] = aside[0];
    } else {
        items[to - b..to].copy_from_slice(&aside[..b]);
    }
    outcome
}

fn merge_high_from<E>(
    items: &mut [u32],
    aside: &[u32],
    [a, b, to]: [&mut usize; 3],
    min_gallop: &mut usize,
    lt: &mut Lt<'_, E>,
) -> Result<(), E> {
    let take_a = |items: &mut [u32], a: &mut usize, to: &mut usize, count: usize| {
        items.copy_within(*a - count..*a, *to - count);
        *a -= count;
        *to -= count;
        *a == 0
    };
    let take_b = |items: &mut [u32], b: &mut usize, to: &mut usize, count: usize| {
        items[*to - count..*to].copy_from_slice(&aside[*b - count..*b]);
        *b -= count;
        *to -= count;
        *b <= 1
    };
    if take_a(items, a, to, 1) || aside.len() == 1 {
        return Ok(());
    }
    let mut limit = *min_gallop;
    loop {
        let (mut a_wins, mut b_wins) = (0, 0);
        loop {
            if lt(aside[*b - 1], items[*a - 1])? {
                a_wins += 1;
                b_wins = 0;
                if take_a(items, a, to, 1) {
                    return Ok(());
                }
                if a_wins >= limit {
                    break;
                }
            } else {
                b_wins += 1;
                a_wins = 0;
                if take_b(items, b, to, 1) {
                    return Ok(());
                }
                if b_wins >= limit {
                    break;
                }
            }
        }
        limit += 1;
        loop {
            limit -= usize::from(limit > 1);
            *min_gallop = limit;
            a_wins = *a - gallop(&items[..*a], aside[*b - 1], *a - 1, true, lt)?;
            if a_wins > 0 && take_a(items, a, to, a_wins) {
                return Ok(());
            }
            if take_b(items, b, to, 1) {
                return Ok(());
            }
            b_wins = *b - gallop(&aside[..*b], items[*a - 1], *b - 1, false, lt)?;
            if b_wins > 0 && take_b(items, b, to, b_wins) {
                return Ok(());
            }
            if take_a(items, a, to, 1) {
                return Ok(());
            }
            if a_wins < MIN_GALLOP && b_wins < MIN_GALLOP {
                break;
            }
        }
        limit += 1;
        *min_gallop = limit;
    }
}

#[cfg(test)]
mod tests {
    use super::Sort;

    #[test]
    fn sorts_stably_and_resumes() {
        let mut seed = 12345u64;
        for len in [0, 1, 2, 3, 10, 63, 64, 65, 200, 1000, 3000] {
            for range in [2, 10, 1_000_000] {
                let mut values: Vec<u64> = Vec::new();
                for at in 0..len as u64 {
                    seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    let noise = (seed >> 33) % range;
                    values.push(if (at / 100) % 2 == 0 { noise } else { at % range });
                }
                for reverse in [false, true] {
                    let mut sort = Sort::new(len, reverse);
                    while !sort
                        .advance(&mut |a, b| Ok::<bool, ()>(values[a as usize] < values[b as usize]))
                        .expect("comparisons do not fail")
                    {
                        let nums = sort.to_nums();
                        let (again, used) = Sort::from_nums(&nums);
                        assert_eq!((&again, used), (&sort, nums.len()));
                    }
                    let mut expected: Vec<u32> = (0..len as u32).collect();
                    if reverse {
                        expected.reverse();
                    }
                    expected.sort_by_key(|at| values[*at as usize]);
                    assert_eq!(sort.order, expected);
                }
            }
        }
    }
}

//! Two drawings compared: the fewest corrections that make a reader's drawing the machine's.
//!
//! Objects have no names, so which of the one drawing is which of the other is searched for: an assignment of objects
//! to objects of the same type under which the fewest slots differ. Names anchor it. No fault is allowed first, then one,
//! then two: so whether a drawing is right is found out at once, and what is found first is the fewest.

use std::collections::{BTreeMap, BTreeSet};

use super::{Drawing, Edit, Node, NodeId, Place, Shape, Target, Value};

/// Assignments that are tried at most while the fewest corrections are looked for.
const TRIES: usize = 20_000;
/// Assignments that are tried after that, in any number of corrections; the best one by then is taken.
const MORE: usize = 1_000;

/// One thing that is wrong, as the change that mends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The change.
    pub edit: Edit,
    /// What the reader drew and Python has not: goes as soon as nothing leads to it.
    drops: Vec<NodeId>,
}

/// The fewest corrections of a reader's drawing; none if it is right. With `counts` the counts matter, and an object
/// that nothing leads to has to be taken away by the reader. Objects of `before` keep their labels: none that was there
/// can stand for one that is made later, even if they are equal.
pub fn corrections(mine: &Drawing, truth: &Drawing, before: &Drawing, counts: bool) -> Vec<Correction> {
    compare(mine, truth, before, counts).0
}

/// As [`corrections`], with whether there are surely no fewer: the search is given up after a while, and what was found by
/// then makes the drawing right but may be more than it takes.
pub fn compare(mine: &Drawing, truth: &Drawing, before: &Drawing, counts: bool) -> (Vec<Correction>, bool) {
    let pairs = align(mine, truth);
    let hints = hints(mine, truth, &pairs);
    let order = order(mine, &hints);
    let mut search =
        Search { mine, truth, before, counts, pairs, hints, order, best: None, bound: 0, tries: 0, most: TRIES };
    while search.best.is_none() && search.tries <= TRIES {
        search.assign(0, &mut Assigned::default());
        search.bound += 1;
    }
    let is_fewest = search.tries <= TRIES;
    if !is_fewest {
        (search.best, search.bound, search.tries, search.most) = (None, usize::MAX, 0, MORE);
        search.assign(0, &mut Assigned::default());
    }
    let Some((_, best)) = search.best.take() else { return (Vec::new(), is_fewest) };
    let faults = search.faults(&best, true);
    let graft = Graft { truth, best: &best, fresh: mine.fresh().0 };
    let drops: Vec<NodeId> = mine.nodes.keys().filter(|id| best.mine(**id).is_none()).copied().collect();
    let found = faults.into_iter().map(|fault| Correction { edit: graft.edit(fault), drops: drops.clone() });
    (found.collect(), is_fewest)
}

impl Correction {
    /// Mends a drawing.
    pub fn mend(&self, drawing: &mut Drawing) {
        drawing.apply(&self.edit);
        let reached = drawing.reached();
        let is_loose = |id: &NodeId| {
            let mut holders =
                drawing.nodes.iter().filter(|(_, node)| node.items.iter().any(|(_, value)| value.node() == Some(*id)));
            !reached.contains(id) && holders.all(|(holder, _)| self.drops.contains(holder))
        };
        let loose: Vec<NodeId> = self.drops.iter().copied().filter(is_loose).collect();
        loose.iter().for_each(|id| drop(drawing.nodes.remove(id)));
    }
}

/// The frames of one drawing that are frames of the other, by their numbers and in their order, so that as little as
/// possible is to be corrected as far as that can be told before objects are assigned.
fn align(mine: &Drawing, truth: &Drawing) -> Vec<(usize, usize)> {
    let alike = |one: &Value, two: &Value| match (one, two) {
        (Value::Node(a), Value::Node(b)) => {
            mine.nodes.get(a).zip(truth.nodes.get(b)).is_some_and(|(one, two)| are_alike(one, two))
        }
        _ => one == two,
    };
    let (a, b) = (&mine.frames, &truth.frames);
    let differing = |i: usize, j: usize| {
        let (one, two) = (&a[i].names, &b[j].names);
        let right =
            two.iter().filter(|(name, value)| one.iter().any(|(other, slot)| other == name && alike(slot, value)));
        let extra = one.iter().filter(|(name, _)| two.iter().all(|(other, _)| other != name));
        // One at most: a frame of which much is wrong is still that frame.
        (a[i].title == b[j].title).then(|| (two.len() - right.count() + extra.count()).min(1))
    };
    let mut cost = vec![vec![0; b.len() + 1]; a.len() + 1];
    let mut paired = vec![vec![false; b.len() + 1]; a.len() + 1];
    for i in (0..=a.len()).rev() {
        for j in (0..=b.len()).rev() {
            if i == a.len() || j == b.len() {
                cost[i][j] = a.len() - i + b.len() - j;
                continue;
            }
            let alone = 1 + usize::min(cost[i + 1][j], cost[i][j + 1]);
            let both = differing(i, j).map(|differing| differing + cost[i + 1][j + 1]);
            paired[i][j] = both.is_some_and(|both| both <= alone);
            cost[i][j] = both.map_or(alone, |both| both.min(alone));
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < a.len() && j < b.len() {
        if paired[i][j] {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if cost[i][j] == 1 + cost[i + 1][j] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// What the same path from a name leads to in both.
fn hints(mine: &Drawing, truth: &Drawing, pairs: &[(usize, usize)]) -> BTreeMap<NodeId, NodeId> {
    let mut hints = BTreeMap::new();
    let mut open: Vec<(Value, Value)> = Vec::new();
    for (i, j) in pairs.iter().rev() {
        for (name, value) in mine.frames[*i].names.iter().rev() {
            let other = truth.frames[*j].names.iter().find(|(other, _)| other == name);
            open.extend(other.map(|(_, other)| (value.clone(), other.clone())));
        }
    }
    while let Some((value, other)) = open.pop() {
        let (Value::Node(a), Value::Node(b)) = (value, other) else { continue };
        let (Some(one), Some(two)) = (mine.nodes.get(&a), truth.nodes.get(&b)) else { continue };
        if hints.contains_key(&a) || !are_alike(one, two) {
            continue;
        }
        hints.insert(a, b);
        for (at, (label, value)) in one.items.iter().enumerate() {
            let other = match one.shape {
                Shape::Sequence | Shape::Set => two.items.get(at),
                Shape::Dict | Shape::Named => two.items.iter().find(|(other, _)| other == label),
            };
            open.extend(other.map(|(_, other)| (value.clone(), other.clone())));
        }
    }
    hints
}

/// The order in which objects are assigned: those that have a hint first.
fn order(mine: &Drawing, hints: &BTreeMap<NodeId, NodeId>) -> Vec<NodeId> {
    let (mut hinted, others): (Vec<_>, Vec<_>) = mine.nodes.keys().copied().partition(|id| hints.contains_key(id));
    hinted.extend(others);
    hinted
}

fn are_alike(one: &Node, two: &Node) -> bool {
    (one.shape, &one.type_name, &one.text) == (two.shape, &two.type_name, &two.text)
}

/// Which object is which, as far as it is decided.
#[derive(Clone, Default)]
struct Assigned {
    to: BTreeMap<NodeId, Option<NodeId>>,
    used: BTreeMap<NodeId, NodeId>,
}

impl Assigned {
    /// What an object of the reader's is in the machine's.
    fn mine(&self, id: NodeId) -> Option<NodeId> {
        self.to.get(&id).copied().flatten()
    }
}

/// One thing that is wrong; a value is the machine's.
enum Fault<'a> {
    Put(Place, &'a Value),
    Insert(NodeId, usize, &'a Value),
    Clear(Place),
    Count(NodeId, u32),
    Begin(usize, usize),
    End(usize),
    Free(Vec<NodeId>),
    Make(Vec<NodeId>),
}

struct Search<'a> {
    mine: &'a Drawing,
    truth: &'a Drawing,
    before: &'a Drawing,
    counts: bool,
    pairs: Vec<(usize, usize)>,
    hints: BTreeMap<NodeId, NodeId>,
    order: Vec<NodeId>,
    /// Corrections and objects that would have to be made, and the assignment.
    best: Option<((usize, usize), Assigned)>,
    /// Most corrections that are allowed.
    bound: usize,
    tries: usize,
    /// Tries after which it ends; not before something was found, unless only so many corrections are allowed.
    most: usize,
}

impl<'a> Search<'a> {
    fn assign(&mut self, at: usize, assigned: &mut Assigned) {
        self.tries += 1;
        if self.tries > self.most && (self.best.is_some() || self.bound < usize::MAX) {
            return;
        }
        let Some(id) = self.order.get(at).copied() else {
            let cost = (self.faults(assigned, true).len(), self.truth.nodes.len() - assigned.used.len());
            if cost.0 <= self.bound && self.best.as_ref().is_none_or(|(best, _)| cost < *best) {
                self.best = Some((cost, assigned.clone()));
            }
            return;
        };
        let mut candidates: Vec<NodeId> = self.hints.get(&id).copied().into_iter().collect();
        candidates.push(id);
        candidates.extend(self.truth.nodes.keys());
        let mut seen = BTreeSet::new();
        let was = |id: &NodeId| self.before.nodes.contains_key(id);
        candidates.retain(|other| {
            let kept = if was(&id) { *other == id } else { !was(other) || !self.mine.nodes.contains_key(other) };
            let alike = |node: &Node| self.truth.nodes.get(other).is_some_and(|other| are_alike(node, other));
            kept && !assigned.used.contains_key(other)
                && self.mine.nodes.get(&id).is_some_and(alike)
                && seen.insert(*other)
        });
        let alone = if was(&id) && !candidates.is_empty() { None } else { Some(None) };
        for choice in candidates.into_iter().map(Some).chain(alone) {
            assigned.to.insert(id, choice);
            assigned.used.extend(choice.map(|other| (other, id)));
            let least = self.faults(assigned, false).len();
            if least <= self.best.as_ref().map_or(self.bound, |(best, _)| best.0) {
                self.assign(at + 1, assigned);
            }
            assigned.used.retain(|other, _| Some(*other) != choice);
            assigned.to.remove(&id);
            // Nothing is better than a drawing that is right.
            if self.best.as_ref().is_some_and(|(best, _)| best.0 == 0) {
                return;
            }
        }
    }

    /// Whether two slots may hold the same, by what is decided.
    fn same(&self, assigned: &Assigned, value: &Value, other: &Value) -> bool {
        match (value, other) {
            (Value::Atom(one), Value::Atom(two)) => one == two,
            (Value::Node(one), Value::Node(two)) => match assigned.to.get(one) {
                Some(to) => *to == Some(*two),
                None => !assigned.used.contains_key(two),
            },
            _ => false,
        }
    }

    /// All that is wrong under an assignment; what is undecided counts as right. `all` for one that is complete.
    fn faults(&self, assigned: &Assigned, all: bool) -> Vec<Fault<'a>> {
        let (mine, truth) = (self.mine, self.truth);
        let mut faults = Vec::new();
        for i in (0..mine.frames.len()).filter(|i| self.pairs.iter().all(|(mine, _)| mine != i)) {
            faults.push(Fault::End(i));
        }
        for j in (0..truth.frames.len()).filter(|j| self.pairs.iter().all(|(_, truth)| truth != j)) {
            let before = self.pairs.iter().filter(|(_, truth)| *truth < j).map(|(mine, _)| mine + 1).max();
            faults.push(Fault::Begin(before.unwrap_or(0), j));
        }
        for (i, j) in &self.pairs {
            let place = |name: &str| Place::Name(*i, name.to_string());
            self.labelled(assigned, &mine.frames[*i].names, &truth.frames[*j].names, place, &mut faults);
        }
        for (id, other) in &assigned.to {
            let Some((node, other)) = mine.nodes.get(id).zip(other.and_then(|other| truth.nodes.get(&other))) else {
                continue;
            };
            match node.shape {
                Shape::Sequence => self.ordered(assigned, *id, &node.items, &other.items, &mut faults),
                Shape::Set => self.unordered(assigned, *id, &node.items, &other.items, &mut faults),
                Shape::Dict | Shape::Named => {
                    let place = |key: &str| Place::Key(*id, key.to_string());
                    self.labelled(assigned, &node.items, &other.items, place, &mut faults);
                }
            }
            faults.extend(other.count.filter(|count| node.count != Some(*count)).map(|count| Fault::Count(*id, count)));
        }
        if all {
            let left = mine.nodes.keys().filter(|id| assigned.mine(**id).is_none());
            faults.extend(islands(mine, left.copied().collect(), !self.counts).into_iter().map(Fault::Free));
            let lacking = truth.nodes.keys().filter(|id| !assigned.used.contains_key(*id));
            faults.extend(islands(truth, lacking.copied().collect(), false).into_iter().map(Fault::Make));
        }
        faults
    }

    fn labelled(
        &self,
        assigned: &Assigned,
        mine: &'a [(String, Value)],
        truth: &'a [(String, Value)],
        place: impl Fn(&str) -> Place,
        faults: &mut Vec<Fault<'a>>,
    ) {
        for (name, value) in truth {
            let slot = mine.iter().find(|(other, _)| other == name);
            if slot.is_none_or(|(_, slot)| !self.same(assigned, slot, value)) {
                faults.push(Fault::Put(place(name), value));
            }
        }
        let extra = mine.iter().filter(|(name, _)| truth.iter().all(|(other, _)| other != name));
        faults.extend(extra.map(|(name, _)| Fault::Clear(place(name))));
    }

    /// The edit distance of two sequences, with its edits.
    fn ordered(
        &self,
        assigned: &Assigned,
        id: NodeId,
        mine: &'a [(String, Value)],
        truth: &'a [(String, Value)],
        faults: &mut Vec<Fault<'a>>,
    ) {
        let (m, n) = (mine.len(), truth.len());
        let mut cost = vec![vec![0; n + 1]; m + 1];
        for i in (0..=m).rev() {
            for j in (0..=n).rev() {
                cost[i][j] = if i == m || j == n {
                    m - i + n - j
                } else if self.same(assigned, &mine[i].1, &truth[j].1) {
                    cost[i + 1][j + 1]
                } else {
                    1 + cost[i + 1][j + 1].min(cost[i + 1][j]).min(cost[i][j + 1])
                };
            }
        }
        let (mut i, mut j) = (0, 0);
        while i < m || j < n {
            let here = cost[i][j];
            if i < m && j < n && self.same(assigned, &mine[i].1, &truth[j].1) {
                (i, j) = (i + 1, j + 1);
            } else if i < m && j < n && here == 1 + cost[i + 1][j + 1] {
                faults.push(Fault::Put(Place::Item(id, i), &truth[j].1));
                (i, j) = (i + 1, j + 1);
            } else if i < m && here == 1 + cost[i + 1][j] {
                faults.push(Fault::Clear(Place::Item(id, i)));
                i += 1;
            } else {
                faults.push(Fault::Insert(id, i, &truth[j].1));
                j += 1;
            }
        }
    }

    fn unordered(
        &self,
        assigned: &Assigned,
        id: NodeId,
        mine: &'a [(String, Value)],
        truth: &'a [(String, Value)],
        faults: &mut Vec<Fault<'a>>,
    ) {
        let mut lacking: Vec<&'a Value> = truth.iter().map(|(_, value)| value).collect();
        let mut extra = Vec::new();
        for (at, (_, value)) in mine.iter().enumerate() {
            match lacking.iter().position(|other| self.same(assigned, value, other)) {
                Some(found) => drop(lacking.remove(found)),
                None => extra.push(at),
            }
        }
        let both = extra.len().min(lacking.len());
        faults.extend(extra.iter().zip(&lacking).map(|(at, value)| Fault::Put(Place::Item(id, *at), value)));
        faults.extend(extra[both..].iter().map(|at| Fault::Clear(Place::Item(id, *at))));
        faults.extend(lacking[both..].iter().map(|value| Fault::Insert(id, mine.len(), value)));
    }
}

/// Some objects that neither a frame nor another object leads to, those that hang together in one group; without those that counting alone
/// would have freed, if these are `excused`.
fn islands(drawing: &Drawing, mut of: BTreeSet<NodeId>, excused: bool) -> Vec<Vec<NodeId>> {
    // What a frame or an object that is in both leads to is the matter of the slot that does.
    let reached = drawing.reached_from(drawing.nodes.keys().filter(|id| !of.contains(*id)).copied().collect());
    of.retain(|id| !reached.contains(id));
    let holders = |id: NodeId, among: &dyn Fn(NodeId) -> bool| {
        let holds = |node: &Node| node.items.iter().any(|(_, value)| value.node() == Some(id));
        drawing.nodes.iter().any(|(other, node)| among(*other) && holds(node))
    };
    if excused {
        let mut gone: BTreeSet<NodeId> = BTreeSet::new();
        let loose = |gone: &BTreeSet<NodeId>| {
            let free = |id: &&NodeId| {
                !gone.contains(id) && !reached.contains(id) && !holders(**id, &|other| !gone.contains(&other))
            };
            drawing.nodes.keys().find(free).copied()
        };
        while let Some(id) = loose(&gone) {
            gone.insert(id);
        }
        of.retain(|id| !gone.contains(id));
    }
    let mut islands = Vec::new();
    while let Some(first) = of.pop_first() {
        let mut island = vec![first];
        let mut at = 0;
        while let Some(id) = island.get(at).copied() {
            at += 1;
            let leads = |from: NodeId, to: NodeId| {
                drawing
                    .nodes
                    .get(&from)
                    .is_some_and(|node| node.items.iter().any(|(_, value)| value.node() == Some(to)))
            };
            let near: Vec<NodeId> = of.iter().copied().filter(|other| leads(id, *other) || leads(*other, id)).collect();
            of.retain(|other| !near.contains(other));
            island.extend(near);
        }
        islands.push(island);
    }
    islands
}

/// What turns the machine's values into the reader's.
struct Graft<'a> {
    truth: &'a Drawing,
    best: &'a Assigned,
    fresh: u32,
}

impl Graft<'_> {
    fn edit(&self, fault: Fault) -> Edit {
        match fault {
            Fault::Put(place, value) => Edit::Put(place, self.target(value)),
            Fault::Insert(node, at, value) => Edit::Insert(node, at, self.target(value)),
            Fault::Clear(place) => Edit::Clear(place),
            Fault::Count(node, count) => Edit::Count(node, count),
            Fault::Begin(at, frame) => {
                let frame = &self.truth.frames[frame];
                let names = frame.names.iter().map(|(name, value)| (name.clone(), self.target(value))).collect();
                Edit::Begin(at, frame.title.clone(), names)
            }
            Fault::End(frame) => Edit::End(frame),
            Fault::Free(nodes) => Edit::Free(nodes),
            Fault::Make(nodes) => {
                let mut made = Vec::new();
                nodes.into_iter().for_each(|node| drop(self.value(&Value::Node(node), &mut made)));
                Edit::Make(made)
            }
        }
    }

    fn target(&self, value: &Value) -> Target {
        let mut nodes = Vec::new();
        Target { value: self.value(value, &mut nodes), nodes }
    }

    fn value(&self, value: &Value, made: &mut Vec<(NodeId, Node)>) -> Value {
        let Value::Node(id) = value else { return value.clone() };
        if let Some(mine) = self.best.used.get(id) {
            return Value::Node(*mine);
        }
        // Labels of this size are nobody's: two corrections that make the same object agree on it.
        let label = NodeId(self.fresh.saturating_add(id.0));
        if made.iter().all(|(other, _)| *other != label)
            && let Some(node) = self.truth.nodes.get(id)
        {
            let at = made.len();
            made.push((label, Node { items: Vec::new(), ..node.clone() }));
            let items = node.items.iter().map(|(key, value)| (key.clone(), self.value(value, made))).collect();
            made[at].1.items = items;
        }
        Value::Node(label)
    }
}

//! One try for the next item of the iterators over iterators.

use super::Try::{self, Again, End, Item};
use super::{num, nums, part, put, set, set_num};
use crate::vm::frame::NativeLoop;
use crate::vm::native::{Poll, Turn};
use crate::vm::object::{Data, ObjId};
use crate::vm::ops::Binary;
use crate::vm::replay::{R, Stop};
use crate::vm::{Machine, ids};

/// Items taken in one turn where no Python code is run for them.
const BATCH: usize = 256;

pub(super) fn accumulate(m: &mut Machine, it: ObjId) -> R<Try> {
    let initial = part(m, it, 3);
    if initial != ids::NONE {
        set(m, it, 0, initial);
        set(m, it, 3, ids::NONE);
        return Ok(Item(initial));
    }
    let Some(value) = m.next(part(m, it, 1))? else { return Ok(End) };
    let (total, function) = (part(m, it, 0), part(m, it, 2));
    let total = match (total, function) {
        (ObjId::NULL, _) => value,
        (_, ids::NONE) => m.binary(Binary::Add, total, value)?,
        _ => m.call(function, &[total, value])?,
    };
    set(m, it, 0, total);
    Ok(Item(total))
}

pub(super) fn batched(m: &mut Machine, it: ObjId) -> R<Try> {
    let (over, size) = (part(m, it, 0), num(m, it, 0));
    if over == ObjId::NULL {
        return Ok(End);
    }
    let list = m.once(|m| Ok(m.new_list(Vec::new())))?;
    m.run_loop(Poll(batch_turn), &[list], &[over.0.into(), size])?;
    let items = m.items(list).to_vec();
    if items.len() < size as usize && (items.is_empty() || num(m, it, 1) != 0) {
        set(m, it, 0, ObjId::NULL);
        if !items.is_empty() {
            return m.value_error("batched(): incomplete batch");
        }
        return Ok(End);
    }
    Ok(Item(m.new_tuple(&items)))
}

fn batch_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let (list, over, size) = (state.regs[0], ObjId(state.nums[0] as u32), state.nums[1] as usize);
    m.reserve(4)?;
    let mut left = if m.is_pure(over) { BATCH } else { 1 };
    while left > 0 && m.items(list).len() < size {
        let got = if left > 1 || m.is_pure(over) { m.iter_next(over)? } else { m.next(over)? };
        let Some(item) = got else { return Ok(Turn::Done(ids::NONE)) };
        m.list_push(list, item);
        left -= 1;
    }
    Ok(if m.items(list).len() < size { Turn::Again } else { Turn::Done(ids::NONE) })
}

pub(super) fn chain(m: &mut Machine, it: ObjId) -> R<Try> {
    let (source, active) = (part(m, it, 0), part(m, it, 1));
    if source == ObjId::NULL {
        return Ok(End);
    }
    if active != ObjId::NULL {
        return Ok(match m.next(active)? {
            Some(item) => Item(item),
            None => {
                set(m, it, 1, ObjId::NULL);
                Again
            }
        });
    }
    let opened = match m.next(source)? {
        Some(iterable) => m.iter(iterable).map(Some),
        None => Ok(None),
    };
    match opened {
        Ok(Some(opened)) => {
            set(m, it, 1, opened);
            return Ok(Again);
        }
        Ok(None) => {}
        Err(Stop::Raise) => {
            set(m, it, 0, ObjId::NULL);
            return Err(Stop::Raise);
        }
        Err(stop) => return Err(stop),
    }
    set(m, it, 0, ObjId::NULL);
    Ok(End)
}

pub(super) fn compress(m: &mut Machine, it: ObjId) -> R<Try> {
    let Some(datum) = m.next(part(m, it, 0))? else { return Ok(End) };
    let Some(selector) = m.next(part(m, it, 1))? else { return Ok(End) };
    Ok(if m.truth(selector)? { Item(datum) } else { Again })
}

pub(super) fn count(m: &mut Machine, it: ObjId) -> R<Try> {
    let (now, step) = (part(m, it, 0), part(m, it, 1));
    if now == ObjId::NULL {
        let value = num(m, it, 0);
        let shown = m.new_int(value);
        match value.checked_add(1) {
            Some(next) => set_num(m, it, 0, next),
            None => {
                let next = m.new_big(num_bigint::BigInt::from(value) + 1)?;
                set(m, it, 0, next);
            }
        }
        return Ok(Item(shown));
    }
    let next = m.binary(Binary::Add, now, step)?;
    let now = put(m, it, 0, next);
    Ok(Item(m.temp(now)))
}

pub(super) fn cycle(m: &mut Machine, it: ObjId) -> R<Try> {
    let (over, saved) = (part(m, it, 0), part(m, it, 1));
    if over != ObjId::NULL {
        if let Some(item) = m.next(over)? {
            m.list_push(saved, item);
            return Ok(Item(item));
        }
        set(m, it, 0, ObjId::NULL);
    }
    let at = num(m, it, 0) as usize;
    let Some(item) = m.items(saved).get(at).copied() else { return Ok(End) };
    set_num(m, it, 0, ((at + 1) % m.items(saved).len()) as i64);
    Ok(Item(item))
}

pub(super) fn dropwhile(m: &mut Machine, it: ObjId) -> R<Try> {
    let Some(item) = m.next(part(m, it, 1))? else { return Ok(End) };
    if num(m, it, 0) != 0 {
        return Ok(Item(item));
    }
    let answer = m.call(part(m, it, 0), &[item])?;
    if m.truth(answer)? {
        return Ok(Again);
    }
    set_num(m, it, 0, 1);
    Ok(Item(item))
}

pub(super) fn takewhile(m: &mut Machine, it: ObjId) -> R<Try> {
    if num(m, it, 0) != 0 {
        return Ok(End);
    }
    let Some(item) = m.next(part(m, it, 1))? else { return Ok(End) };
    let answer = m.call(part(m, it, 0), &[item])?;
    if m.truth(answer)? {
        return Ok(Item(item));
    }
    set_num(m, it, 0, 1);
    Ok(End)
}

pub(super) fn filterfalse(m: &mut Machine, it: ObjId) -> R<Try> {
    let Some(item) = m.next(part(m, it, 1))? else { return Ok(End) };
    let answer = match part(m, it, 0) {
        ids::NONE | ids::BOOL => item,
        function => m.call(function, &[item])?,
    };
    Ok(if m.truth(answer)? { Again } else { Item(item) })
}

pub(super) fn islice(m: &mut Machine, it: ObjId) -> R<Try> {
    let (over, [wanted, stop, step, at]) = (part(m, it, 0), [0, 1, 2, 3].map(|at| num(m, it, at)));
    if over == ObjId::NULL {
        return Ok(End);
    }
    let got = if at >= wanted && stop != -1 && at >= stop { Ok(None) } else { m.next(over) };
    match got {
        Ok(Some(item)) => {
            set_num(m, it, 3, at + 1);
            if at < wanted {
                return Ok(Again);
            }
            let next = wanted.checked_add(step).filter(|next| stop == -1 || *next <= stop);
            set_num(m, it, 0, next.unwrap_or(stop));
            Ok(Item(item))
        }
        Ok(None) => {
            set(m, it, 0, ObjId::NULL);
            Ok(End)
        }
        Err(stop) => {
            if stop == Stop::Raise {
                set(m, it, 0, ObjId::NULL);
            }
            Err(stop)
        }
    }
}

pub(super) fn pairwise(m: &mut Machine, it: ObjId) -> R<Try> {
    let (before, over) = (part(m, it, 0), part(m, it, 1));
    if over == ObjId::NULL {
        return Ok(End);
    }
    let Some(item) = m.next(over)? else {
        set(m, it, 1, ObjId::NULL);
        set(m, it, 0, ObjId::NULL);
        return Ok(End);
    };
    if before == ObjId::NULL {
        set(m, it, 0, item);
        return Ok(Again);
    }
    let pair = m.fill_again(part(m, it, 2), &[before, item]);
    set(m, it, 0, item);
    Ok(Item(pair))
}

pub(super) fn repeat(m: &mut Machine, it: ObjId) -> R<Try> {
    let left = num(m, it, 0);
    if left == 0 {
        return Ok(End);
    }
    if left > 0 {
        set_num(m, it, 0, left - 1);
    }
    Ok(Item(part(m, it, 0)))
}

pub(super) fn starmap(m: &mut Machine, it: ObjId) -> R<Try> {
    let Some(args) = m.next(part(m, it, 1))? else { return Ok(End) };
    let args = match &m.heap.get(args).data {
        Data::Tuple(_) if m.type_of(args) == ids::TUPLE => args,
        _ => {
            let items = m.collect_vec(args)?;
            m.once(|m| Ok(m.new_tuple(&items)))?
        }
    };
    let items = m.items(args).to_vec();
    m.call(part(m, it, 0), &items).map(Item)
}

pub(super) fn zip_longest(m: &mut Machine, it: ObjId) -> R<Try> {
    let (fill, width) = (part(m, it, 0), num(m, it, 1) as usize);
    let mut left = num(m, it, 0);
    if left == 0 {
        return Ok(End);
    }
    let (mut items, mut over) = (Vec::with_capacity(width), Vec::new());
    for at in 2..width + 2 {
        let inner = part(m, it, at);
        let got = if inner == ObjId::NULL { Ok(Some(fill)) } else { m.next(inner) };
        items.push(match got {
            Ok(Some(item)) if inner != ObjId::NULL => item,
            Ok(ended) => {
                if ended.is_none() {
                    left -= 1;
                    over.push(at);
                }
                m.hold(fill);
                fill
            }
            Err(stop) => {
                if stop == Stop::Raise {
                    set_num(m, it, 0, 0);
                }
                return Err(stop);
            }
        });
        if left == 0 {
            over.pop();
            break;
        }
    }
    over.into_iter().for_each(|at| set(m, it, at, ObjId::NULL));
    set_num(m, it, 0, left);
    if left == 0 {
        return Ok(End);
    }
    Ok(Item(m.fill_again(part(m, it, 1), &items)))
}

/// `repr()` of `count` and `repeat`.
pub(super) fn show(m: &mut Machine, it: ObjId) -> R<ObjId> {
    let name = m.class_name(m.type_of(it));
    let all = nums(m, it);
    let (first, second) = (part(m, it, 0), part(m, it, 1));
    let counts = all.len() == 2;
    let shown = match first {
        ObjId::NULL => all[0].to_string(),
        _ => {
            let shown = m.repr(first)?;
            m.text(shown).to_owned()
        }
    };
    let one = counts && m.type_of(second) == ids::INT && m.small(second) == Some(1);
    let text = match () {
        _ if counts && !one => {
            let step = m.repr(second)?;
            format!("{name}({shown}, {})", m.text(step))
        }
        _ if counts || all[0] < 0 => format!("{name}({shown})"),
        _ => format!("{name}({shown}, {})", all[0]),
    };
    Ok(m.new_str(text))
}

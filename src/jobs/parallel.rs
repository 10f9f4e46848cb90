//! Parallel work on all cores. Results come in the order of the tasks.
//!
//! These are plain threads on purpose: the typesetter shares its own work among the threads of a pool, and documents that
//! were set within that pool would wait for each other.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// How many tasks per thread may be started whose results were not taken yet.
const AHEAD: usize = 8;

/// Does some work for each task, and returns all results.
pub(crate) fn map<T: Send, R: Send>(tasks: impl IntoIterator<Item = T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let mut results = Vec::new();
    let take = |result| {
        results.push(result);
        Ok(())
    };
    let done: Result<(), Infallible> = in_order(tasks.into_iter(), work, take);
    match done {
        Ok(()) => results,
    }
}

/// Does some work for each task as tasks come, and passes on the results one by one. Few results are kept at a time.
///
/// # Errors
/// As soon as `take` fails. Tasks that were started are still finished.
pub(crate) fn in_order<J: Send, R: Send, E>(
    mut tasks: impl Iterator<Item = J>,
    work: impl Fn(J) -> R + Sync,
    mut take: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let (give, given) = mpsc::channel();
    let given = Mutex::new(given);
    let (answer, answers) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..threads {
            let (answer, given, work) = (answer.clone(), &given, &work);
            scope.spawn(move || serve(given, &answer, work));
        }
        // The threads have clones; with ours alive, `recv` would wait even after they have ended.
        drop(answer);
        // Dropped at the end of this block, which ends the threads.
        let give = give;
        let (mut begun, mut taken) = (0, 0);
        let mut waiting = BTreeMap::new();
        loop {
            while begun - taken < threads * AHEAD {
                let Some(task) = tasks.next() else { break };
                if give.send((begun, task)).is_err() {
                    break;
                }
                begun += 1;
            }
            if begun == taken {
                return Ok(());
            }
            // Without an answer, a thread has panicked, and so does this one at the end of the block.
            let Ok(Some((number, result))) = answers.recv() else { return Ok(()) };
            waiting.insert(number, result);
            while let Some(result) = waiting.remove(&taken) {
                taken += 1;
                take(result)?;
            }
        }
    })
}

/// Tells whoever waits for answers that a thread has panicked, and that one of them will not come.
struct PanicNotice<'a, R>(&'a Sender<Option<(usize, R)>>);

impl<R> Drop for PanicNotice<'_, R> {
    fn drop(&mut self) {
        if thread::panicking() {
            let _ = self.0.send(None);
        }
    }
}

/// Works as long as there are tasks.
fn serve<J, R>(given: &Mutex<Receiver<(usize, J)>>, answer: &Sender<Option<(usize, R)>>, work: impl Fn(J) -> R) {
    let _notice = PanicNotice(answer);
    loop {
        let job = given.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((number, job)) = job else { return };
        if answer.send(Some((number, work(job)))).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_jobs() {
        let mut results = Vec::new();
        let work = |job: u64| {
            thread::sleep(std::time::Duration::from_millis(job % 3));
            job * job
        };
        let take = |result| {
            results.push(result);
            Ok::<_, ()>(())
        };
        in_order(0..200, work, take).unwrap();
        assert_eq!(results, (0..200).map(|job| job * job).collect::<Vec<_>>());
    }

    #[test]
    fn few_jobs_are_begun_before_they_are_taken() {
        let begun = AtomicUsize::new(0);
        let jobs = (0..10_000).inspect(|_| {
            begun.fetch_add(1, Ordering::Relaxed);
        });
        let most = thread::available_parallelism().map_or(1, usize::from) * AHEAD;
        let mut taken = 0;
        let take = |_| {
            taken += 1;
            let ahead = begun.load(Ordering::Relaxed) - taken;
            if ahead <= most { Ok(()) } else { Err(ahead) }
        };
        assert_eq!(in_order(jobs, |job| job, take), Ok(()));
        assert_eq!(taken, 10_000);
    }

    #[test]
    fn a_panic_ends_it_instead_of_making_it_wait() {
        let work = |job: usize| if job == 3 { panic!("expected by the test") } else { job };
        let run = || in_order(0..100, work, |_| Ok::<_, ()>(()));
        assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(run)).is_err());
    }

    #[test]
    fn it_ends_when_nobody_takes_more() {
        let mut taken = 0;
        let take = |job| {
            taken += 1;
            if job == 5 { Err("enough") } else { Ok(()) }
        };
        assert_eq!(in_order(0.., |job: usize| job, take), Err("enough"));
        assert_eq!(taken, 6);
    }
}

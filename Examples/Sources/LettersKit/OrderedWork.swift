internal import Foundation

/// Does work on several threads and hands the results on in order.
///
/// Items are drawn one by one, so that a slow one holds nobody up, and no worker runs further ahead than a
/// window allows, so that memory stays bounded however many items there are.
package final class OrderedWork<Item: Sendable, Result: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  /// Held while an item is drawn, which may have to be waited for: what is done meanwhile is delivered all the same.
  private let drawing = NSLock()
  private let window: Int
  private let draw: () -> Item?
  private let work: @Sendable (Item) -> Result
  private let deliver: (Result) -> Bool

  private var drawn = 0
  private var delivered = 0
  /// The results whose turn has not come, round and round in a window.
  private var waiting: [Result?]
  private var isExhausted = false
  private var isDelivering = false
  private var isStopped = false
  private var workers = 0

  /// Draws items, works on them, and delivers the results in the order of the items.
  ///
  /// `draw` is called by one thread at a time, and so is `deliver`; one may be called while the other goes on.
  ///
  /// - Parameters:
  ///   - jobs: how many threads work.
  ///   - draw: gives the next item, `nil` after the last.
  ///   - work: what is done with an item, on any thread.
  ///   - deliver: takes a result; `false` ends the work.
  package static func run(
    jobs: Int, draw: @escaping () -> Item?, work: @escaping @Sendable (Item) -> Result,
    deliver: @escaping (Result) -> Bool
  ) {
    OrderedWork(window: jobs * 4, draw: draw, work: work, deliver: deliver).run(jobs: jobs)
  }

  private init(
    window: Int, draw: @escaping () -> Item?, work: @escaping @Sendable (Item) -> Result,
    deliver: @escaping (Result) -> Bool
  ) {
    self.window = window
    waiting = Array(repeating: nil, count: window)
    self.draw = draw
    self.work = work
    self.deliver = deliver
  }

  private func run(jobs: Int) {
    workers = jobs
    for _ in 1..<max(jobs, 1) {
      let thread = Thread { self.labour() }
      thread.stackSize = 8 << 20
      thread.start()
    }
    labour()
    condition.lock()
    while workers > 0 { condition.wait() }
    condition.unlock()
  }

  private func labour() {
    while let (index, item) = next() {
      let result = work(item)
      condition.lock()
      waiting[index % window] = result
      deliverWhatIsReady()
      condition.unlock()
    }
    condition.lock()
    workers -= 1
    condition.broadcast()
    condition.unlock()
  }

  /// The next item and its place; waits while the window is full.
  private func next() -> (Int, Item)? {
    drawing.lock()
    defer { drawing.unlock() }
    condition.lock()
    while !isStopped, !isExhausted, drawn - delivered >= window { condition.wait() }
    let isDone = isStopped || isExhausted
    condition.unlock()
    guard !isDone else { return nil }
    let item = draw()
    condition.lock()
    defer { condition.unlock() }
    guard let item else {
      isExhausted = true
      return nil
    }
    drawn += 1
    return (drawn - 1, item)
  }

  /// Delivers the results whose turn it is, unless another worker is at it, who will find what was added. The lock is
  /// held, but not while a result is delivered: its reader may be slow.
  private func deliverWhatIsReady() {
    guard !isDelivering else { return }
    isDelivering = true
    while !isStopped, let result = waiting[delivered % window] {
      waiting[delivered % window] = nil
      condition.unlock()
      let goesOn = deliver(result)
      condition.lock()
      delivered += 1
      if !goesOn { isStopped = true }
      condition.broadcast()
    }
    isDelivering = false
  }
}

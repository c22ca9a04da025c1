import Foundation
import LettersKit
import Testing

@Suite struct OrderedWorkTests {
  @Test(arguments: [1, 2, 5])
  func deliversInOrderWhateverTheWorkers(jobs: Int) {
    var items = Array(0..<200)[...]
    var delivered: [Int] = []
    OrderedWork<Int, Int>.run(
      jobs: jobs, draw: { items.popFirst() },
      work: { item in
        if item % 7 == 0 { Thread.sleep(forTimeInterval: 0.002) }
        return item * 2
      },
      deliver: {
        delivered.append($0)
        return true
      })
    #expect(delivered == (0..<200).map { $0 * 2 })
  }

  /// Who writes a line into a pipe and waits for its answer gets it before the next line is there.
  @Test(arguments: [1, 2, 4])
  func deliversWhileTheNextItemIsWaitedFor(jobs: Int) {
    let answered = DispatchSemaphore(value: 0)
    var drawn = 0
    var answers = 0
    OrderedWork<Int, Int>.run(
      jobs: jobs,
      draw: {
        if drawn > 0, answered.wait(timeout: .now() + 10) == .success { answers += 1 }
        drawn += 1
        return drawn <= 3 ? drawn : nil
      },
      work: { $0 },
      deliver: { _ in
        answered.signal()
        return true
      })
    #expect(answers == 3)
  }

  @Test func runsNoFurtherAheadThanItsWindow() {
    let jobs = 2
    var drawn = 0
    var done = 0
    var furthest = 0
    OrderedWork<Int, Int>.run(
      jobs: jobs,
      draw: {
        guard drawn < 300 else { return nil }
        drawn += 1
        furthest = max(furthest, drawn - done)
        return drawn
      },
      work: { item in
        if item == 1 { Thread.sleep(forTimeInterval: 0.05) }
        return item
      },
      deliver: { _ in
        done += 1
        return true
      })
    #expect(done == 300)
    #expect(furthest <= jobs * 4)
  }

  @Test func stopsWhenNothingMoreIsTaken() {
    var items = Array(0..<1000)[...]
    var delivered = 0
    OrderedWork<Int, Int>.run(
      jobs: 3, draw: { items.popFirst() }, work: { $0 },
      deliver: { _ in
        delivered += 1
        return delivered < 10
      })
    #expect(delivered == 10)
    #expect(items.count > 900)
  }
}

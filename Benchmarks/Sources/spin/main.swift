import Foundation

// spin THREADS: what two cores give beside one. Shares a fixed amount of counting out among threads.

let threads = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1
let rounds = 1_200_000_000 / threads

func count(_ rounds: Int) -> UInt64 {
  var state: UInt64 = 1
  for _ in 0..<rounds { state = state &* 6_364_136_223_846_793_005 &+ 1 }
  return state
}

DispatchQueue.concurrentPerform(iterations: threads) { _ in
  // Printed when it cannot be, so that the loop is not left out.
  if count(rounds) == 0 { print("") }
}

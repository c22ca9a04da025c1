import Benchmark
import SampleDocuments
import Stages

// Each stage over invented documents, made anew for each run of the program.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.cpuTotal, .wallClock, .throughput, .peakMemoryResident], maxDuration: .seconds(3), maxIterations: 200)

  let letters = Inputs(texts: (0..<40).map { InventedLetter.text(seed: $0, bytes: 24_000) })
  let pages = Inputs(texts: (0..<40).map { InventedPage.html(seed: $0, bytes: 30_000) }, suffix: "html")
  for name in Stage.names where name != "start" {
    let inputs = name == "html" ? pages : letters
    Benchmark("\(name), \(inputs.byteCount) bytes") { benchmark in
      guard let stage = Stage(named: name, inputs: inputs) else { return benchmark.error("no such stage: \(name)") }
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations { blackHole(stage.run()) }
    }
  }
  Benchmark("start, the lists compiled") { benchmark in
    guard let stage = Stage(named: "start", inputs: Inputs(texts: [])) else { return }
    benchmark.startMeasurement()
    blackHole(stage.run())
  }
}

import LettersKit
import Testing

@Suite struct PaceTests {
  @Test(arguments: [
    (120, 400, 10.5, "120 of 400 documents, 11.4/s, 0.2 MB/s, 25 s left"),
    (1, 61, 1.0, "1 of 61 documents, 1.0/s, 2.0 MB/s, 1 min 0 s left"),
    (10, 400, 60.0, "10 of 400 documents, 0.2/s, 0.0 MB/s, 39 min 0 s left"),
    (100, 10_000, 100.0, "100 of 10000 documents, 1.0/s, 0.0 MB/s, 2 h 45 min left"),
    (400, 400, 4.0, "400 of 400 documents, 100.0/s, 0.5 MB/s"),
  ])
  func theTimeLeftIsThatOfTheRestAtTheSameRate(done: Int, total: Int, seconds: Double, line: String) {
    #expect(Pace(done: done, total: total, bytes: 2_000_000, seconds: seconds).description == line)
  }

  @Test func withoutATotalNoTimeLeftIsSaid() {
    #expect(Pace(done: 3, total: nil, bytes: 0, seconds: 2).description == "3 documents, 1.5/s, 0.0 MB/s")
  }
}

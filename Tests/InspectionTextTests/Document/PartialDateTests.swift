import Testing

@testable import InspectionText

@Suite struct PartialDateTests {
  @Test(arguments: ["2022", "2022-03", "2022-03-09", "2024-02-29", "0987-12-31"])
  func readsWhatItWrites(text: String) {
    #expect(PartialDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "2022-13", "2023-02-29", "1900-02-29", "2022-04-31", "2022-00", "2022-01-00", "0", "2022-1-1-1", "x", "-1",
    "2022-",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func needsAMonthForADay() {
    #expect(PartialDate(year: 2022, month: nil, day: 3) == nil)
    #expect(PartialDate(year: 2000, month: 2, day: 29) != nil)
  }

  @Test func ordersByWhatIsStated() {
    let dates = ["2021-12-31", "2022", "2022-03", "2022-03-01", "2022-03-02", "2022-10"].compactMap { PartialDate($0) }
    #expect(dates.count == 6)
    #expect(dates.shuffled().sorted() == dates)
  }
}

import Testing

@testable import InspectionText

/// Unusual characters, and characters that were misread.
@Suite struct SentenceScriptTests {
  @Test(arguments: [
    MarkedUnits("Staff are kind 😊.‖ Children say so."),
    MarkedUnits("Staff are kind! 😊‖ Children say so."),
    MarkedUnits("We did it 👩\u{200D}👧\u{200D}👦🎉"),
    MarkedUnits("The café is run by care leavers.‖ It is très good."),
    MarkedUnits("The ca\u{FEFF}fé is open.‖ It is busy."),
    MarkedUnits("Ofﬁcers ﬁnd that the oﬃce is safe.‖ It is."),
    MarkedUnits("Inter\u{AD}agency work is good.‖ It is not new."),
    MarkedUnits("Multi\u{2011}agency work is good.‖ It is not new."),
    MarkedUnits("The visit took 2 days.‖ It went well."),
    MarkedUnits("Mr Fane spoke.‖ Mrs Fane listened."),
    MarkedUnits("Plans are clear. ‖Visits are not."),
    MarkedUnits("The meeting was in Zürich.‖ Älter staff went.‖ Élan was shown."),
    MarkedUnits("Welsh: Mae’r plant yn ddiogel.‖ Mae’r gwaith yn dda."),
    MarkedUnits("Staff (👍) agree. 👏‖ Well done!"),
    MarkedUnits("C\u{308}are is good.‖ Ẅork goes on."),
  ])
  func unicode(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }

  @Test(arguments: [
    MarkedUnits("Socia1 workers vis1t children.‖ P1ans are c1ear."),
    MarkedUnits("The qua|ity of plans is good.‖ lnspectors agree."),
    MarkedUnits("Visits are timely .‖ Plans are clear ."),
    MarkedUnits("Visits are timely ,but plans drift.‖ Managers know."),
    MarkedUnits("Visits  are   timely.‖   Plans are clear."),
  ])
  func misreadCharacters(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }
}

import Testing

@testable import InspectionText

/// Sentences around quotation marks and brackets.
@Suite struct SentenceQuotationTests {
  @Test(arguments: [
    MarkedUnits("“We are proud,” said Cllr Fane.‖ “There is more to do.”"),
    MarkedUnits("“We are proud. ‖We will do more,” said Cllr Fane."),
    MarkedUnits("‘Visits are timely.’‖ Inspectors said so twice."),
    MarkedUnits("Inspectors said: ‘Visits are timely.’‖ They also praised plans."),
    MarkedUnits("Inspectors said that visits were ‘timely’.‖ They also praised plans."),
    MarkedUnits("Inspectors said that visits were ‘timely.’‖ They also praised plans."),
    MarkedUnits("‘Why was I moved?’ asked one child.‖ Nobody knew."),
    MarkedUnits("“Is it safe?” she asked.‖ “It is.”"),
    MarkedUnits("“It works!” said one parent.‖ “My son is home.”"),
    MarkedUnits("\"Staff feel valued,\" the letter says.‖ \"Morale is high.\""),
    MarkedUnits("\"Staff feel valued.\" ‖\"Morale is high.\""),
    MarkedUnits("Councillor Amber Fane said: “I am pleased.‖ Our staff work hard.‖ They deserve this.”"),
    MarkedUnits("“I am pleased.‖ Our staff work hard.‖ They deserve this,” Councillor Fane said."),
    MarkedUnits("“I am pleased,” she said, “but not satisfied.‖ We go on.”"),
    MarkedUnits("“I am pleased,” she said.‖ “I am not satisfied.”"),
    MarkedUnits("She said: “Children told us, ‘We feel safe.’‖ We are proud of that.”"),
    MarkedUnits("“Children told us, ‘We feel safe here.’”‖ That was the best part."),
    MarkedUnits("The letter says plans are ‘clear’ and reviews ‘robust’.‖ That is right."),
    MarkedUnits("The so-called ‘front door.’ is busy."),
    MarkedUnits("Inspectors found that ‘too many children wait.’ and said so."),
    MarkedUnits("‘He listened to me.‖ He never judged,’ one young person said."),
    MarkedUnits("‘Managers know their staff’.‖ ‘Staff know their children’."),
    MarkedUnits("``Plans are good,'' she said.‖ ``Very good.''"),
    MarkedUnits("„Plans are good“, said a guest.‖ She meant it."),
    MarkedUnits("«Plans are good», said a guest.‖ She meant it."),
    MarkedUnits("“Our plans are clear.‖ Our staff are able."),
    MarkedUnits("“We heard ‘Thank you.’ and ‘Well done.’ from parents,” she said."),
    MarkedUnits("One worker said, “I love it here!”‖ Another agreed."),
    MarkedUnits("Who said “It is fine”?‖ Nobody did."),
    MarkedUnits("Did she say “It is fine.”?‖ She did."),
    MarkedUnits("‘This is home.’‖ That was how one boy put it."),
    MarkedUnits("“We know what to do” was the message.‖ It was heard."),
    MarkedUnits("“Inspectors are right.”‖ Councillor Fane spoke plainly."),
    MarkedUnits("“Inspectors are right.” Councillor Fane said."),
    MarkedUnits("“Inspectors are right!” Councillor Amber Fane, lead member for children, said.‖ She thanked staff."),
    MarkedUnits("“Are inspectors right?” Mr Penhale asked.‖ They were."),
    MarkedUnits("“We will act.” the director told the board.‖ They agreed."),
    MarkedUnits("‘I feel heard’, a child told inspectors.‖ ‘It matters.’"),
    MarkedUnits("The report says ‘There is no drift’.‖ We agree."),
    MarkedUnits("‘There is no drift …’‖ The report is plain."),
    MarkedUnits("“Good,” “timely” and “safe” were the words used.‖ They matter."),
    MarkedUnits("‘Children’s needs are met.’‖ Parents’ needs are not."),
    MarkedUnits("The boys’ home is good.‖ The girls’ home is better."),
    MarkedUnits("She said 'It's all right.'‖ Nobody believed her."),
    MarkedUnits("‘‘Staff are kind.’’‖ So said one parent."),
    MarkedUnits("\"Staff are kind.‖ They listen to us, one parent said."),
    MarkedUnits("Inspectors wrote that “leaders ‘know themselves well.’”‖ They do."),
    MarkedUnits("“Yes.”‖ “No.”‖ “Maybe.”"),
    MarkedUnits("Staff described leaders as ‘visible’ and ‘kind’.‖ ‘They walk the floor’, one said."),
    MarkedUnits("'Is this the best we can do?' the chief executive asked.‖ It was not."),
  ])
  func quotations(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }

  @Test(arguments: [
    MarkedUnits("Thresholds are clear (see page 4).‖ Partners know them."),
    MarkedUnits("Thresholds are clear.‖ (Partners were asked.)‖ They agreed."),
    MarkedUnits("Thresholds (they were revised in May. Partners agreed) are clear."),
    MarkedUnits("Thresholds are clear (they were revised in May).‖ Partners agreed."),
    MarkedUnits("Thresholds are clear (they were revised in May.)‖ Partners agreed."),
    MarkedUnits("The hub (M.A.S.H.) is busy.‖ It copes."),
    MarkedUnits("[Inspectors were told of this.]‖ They took note."),
    MarkedUnits("The team [sic] are able.‖ Their work is good."),
    MarkedUnits("The hub (is it safe?) was visited.‖ It is."),
    MarkedUnits("The hub (what a change!) was visited.‖ It is safe."),
    MarkedUnits("Staff (n = 12) were seen.‖ All were positive."),
    MarkedUnits("Staff were seen (12 in all.‖ They were positive."),
    MarkedUnits("He arrived late (as usual).‖ (She did not.)"),
    MarkedUnits("The plan is sound (‘It works.’) and understood."),
    MarkedUnits("Children placed far away (over 20 miles. Some over 100) are seen less."),
    MarkedUnits("It was judged good (2019), then inadequate (2022).‖ It has improved."),
    MarkedUnits("(This is the second visit.)‖ It went well."),
    MarkedUnits("The board (chaired by Dr. Lunt) meets monthly.‖ It is effective."),
  ])
  func brackets(_ units: MarkedUnits) {
    #expect(units.found() == units.units)
  }
}

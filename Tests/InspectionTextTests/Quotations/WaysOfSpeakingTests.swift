import Testing

@testable import InspectionText

@Suite("Verbs for how something was said, and who said it")
struct WaysOfSpeakingTests {
  @Test(arguments: [
    "“⟦This is not good enough,|speech|Cllr Dawn Frith|retorted⟧” retorted Cllr Dawn Frith (Lab, Mill Ward).",
    "“⟦We got it wrong,|speech|Jo Lamb|acknowledged⟧” acknowledged Jo Lamb, the council’s chief executive.",
    "“⟦They never ring back,|speech|parent|sighed⟧” sighed one parent.",
    "“⟦Shame on them,|speech|Cllr Ian Moss|thundered⟧” thundered Cllr Ian Moss.",
    "“⟦Who reads these reports?|speech|Peter Amos|wondered⟧” wondered Peter Amos, a foster carer.",
    "“⟦We were too slow,|speech|Sara Bell|admitted⟧” Sara Bell admitted.",
    "“⟦Point of order!|speech|Cllr Rob Dean|interjected⟧” interjected Cllr Rob Dean.",
    "“⟦We will not rest,|speech|leader|vowed⟧” vowed the leader, who took office in May.",
    "The DCS, Ruth Kay, tweeted: “⟦Proud of the team today.|speech|Ruth Kay|tweeted⟧”",
    "Asked whether she would resign, Cllr Orme said: “⟦No.|speech|Cllr Orme|said⟧”",
    "Cllr Jill Orme leads the council. Asked about caseloads, she said they were “⟦coming down|speech|Cllr Jill Orme|said⟧”.",
    "Leaders are, in the words of one worker, ‘⟦all over the place|speech|worker|-⟧’.",
    "Managers are ‘⟦not visible enough|finding|Ofsted|according to⟧’, according to Ofsted.",
    "According to the letter, practice is “⟦too variable|finding|letter|According to⟧”.",
    "As one parent put it, ‘⟦we had to shout to be heard|speech|parent|put⟧’.",
    "As inspectors put it: ‘⟦the basics are in place|finding|inspectors|put⟧’.",
    "For Cllr Lee, the letter is “⟦a turning point|speech|Cllr Lee|-⟧”.",
    "The services were rated ‘⟦inadequate|finding|-|rated⟧’ in 2019 and ‘⟦requires improvement|finding|-|rated⟧’ in 2022.",
    "“⟦It changed my life,|speech|Tia Moon|said⟧” said Tia Moon, 19. “⟦I have a flat, and a job.|speech|Tia Moon|said⟧” Her adviser, Ben, calls her “⟦unstoppable|speech|Ben|calls⟧”.",
    "Responding, the lead member, Cllr Joy Penn, said she was “⟦delighted|speech|Cllr Joy Penn|said⟧”. She paid tribute to staff who “⟦never give up|speech|Cllr Joy Penn|paid⟧”. Ofsted was there.",
    "Cllr Joy Penn welcomed the letter. “⟦It is a good day for Marl,|speech|Cllr Joy Penn|said⟧” she said.",
    "A spokesperson for Marl Council said: “⟦We accept the findings.|speech|spokesperson|said⟧”",
    "A Marl Council spokesman said the letter was “⟦encouraging|speech|Marl Council spokesman|said⟧”.",
    "The union’s regional secretary, Gail Orton, warned that staff were “⟦at breaking point|speech|Gail Orton|warned⟧”.",
    "Children told inspectors that they feel ‘⟦listened to and loved|speech|Children|told⟧’.",
    "Care leavers who spoke to inspectors described their flats as ‘⟦cold and damp|speech|Care leavers|described⟧’.",
    "One child, aged nine, wrote that her social worker was ‘⟦like a superhero|speech|child|wrote⟧’.",
    "Inspectors heard from one carer that support is ‘⟦second to none|speech|carer|heard⟧’.",
    "Inspectors were told by staff that they ‘⟦love working here|speech|staff|told⟧’.",
    "Inspectors were struck by the ‘⟦warmth of staff|finding|Inspectors|struck⟧’ and impressed by ‘⟦the quality of plans|finding|Inspectors|impressed⟧’.",
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}

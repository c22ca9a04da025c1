import Testing

@testable import InspectionText

@Suite("The words of anyone else")
struct SpeechQuotationsTests {
  @Test(arguments: [
    "One social worker told inspectors, ‘⟦I have never felt so well supported.|speech|social worker|told⟧’",
    "A care leaver described her adviser as ‘⟦like family|speech|care leaver|described⟧’.",
    "Children said that they felt ‘⟦listened to|speech|Children|said⟧’ and ‘⟦cared for|speech|Children|said⟧’.",
    "Foster carers report that training is ‘⟦excellent|speech|Foster carers|report⟧’.",
    "“⟦We fully accept the findings,|speech|council spokesperson|said⟧” a council spokesperson said.",
    "A spokesman for the council said: “⟦We are putting it right.|speech|spokesman|said⟧”",
    "Responding to the report, Councillor Kit Wade, cabinet member for children and young people, said: “⟦I want to thank our staff.|speech|Councillor Kit Wade|said⟧” He added: “⟦We are not complacent.|speech|Councillor Kit Wade|added⟧”",
    "“⟦They never give up on me|speech|Kayleigh|-⟧” – Kayleigh, care leaver",
    "Dr Omar Shah, chair of the improvement board, said: ‘⟦Progress is real.|speech|Dr Omar Shah|said⟧’",
    "Parents were positive. They told us the support was ‘⟦life-changing|speech|Parents|told⟧’.",
    "The council’s report said performance was ‘⟦on track|speech|report|said⟧’.",
    "Cllr Nia Poole told the meeting that the letter was ‘⟦fair and honest|speech|Cllr Nia Poole|told⟧’.",
    "Councillor Mo Reid, whose portfolio includes children’s services, said the letter showed ‘⟦real momentum|speech|Councillor Mo Reid|said⟧’.",
    "“⟦Are we there yet? No,|speech|Reid|says⟧” says Reid. “⟦Are we moving? Yes.|speech|Reid|says⟧”",
    "Inspectors heard from a young person who said the home was ‘⟦like a proper family|speech|young person|said⟧’.",
    "A grandmother said: ‘⟦Without them I’d have given up.|speech|grandmother|said⟧’ Another said the help ‘⟦came just in time|speech|-|said⟧’.",
    "“⟦I want to thank everyone,|speech|Cllr Mo Reid|told⟧” Cllr Mo Reid, the council’s cabinet member for children, families and schools, told the committee.",
    "Unison said members were ‘⟦exhausted|speech|Unison|said⟧’.",
    "As one foster carer put it, ‘⟦you’re never on your own|speech|foster carer|put⟧’.",
    "The National Youth Advocacy Service, which supports children in the area, said it was ‘⟦encouraged|speech|National Youth Advocacy Service|said⟧’.",
    "The council leader, Joy Able, said she was ‘⟦delighted|speech|Joy Able|said⟧’.",
    "Director of Children’s Services, Ned Cole: ‘⟦We are on our way.|speech|Ned Cole|-⟧’",
    "Joy Able MP asked whether the council was ‘⟦serious about change|speech|Joy Able|asked⟧’.",
    "“⟦My worker never lets me down|speech|boy|said⟧” said one boy aged 12.",
    "Care leavers describe personal advisers as ‘⟦always there|speech|Care leavers|describe⟧’ and ‘⟦like a big sister|speech|Care leavers|describe⟧’.",
    "“⟦I was scared at first,|speech|girl|told⟧” one girl, 14, told inspectors. “⟦Now I feel at home.|speech|girl|told⟧”",
    "A letter from the minister said the council had ‘⟦turned a corner|speech|letter|said⟧’.",
    "Cllr Jane Young, who leads on children’s services, welcomed the report as ‘⟦a milestone|speech|Cllr Jane Young|welcomed⟧’.",
    "The opposition leader, Councillor Bob Head, called the findings ‘⟦damning|speech|Councillor Bob Head|called⟧’.",
    "Staff survey responses were warm: ‘⟦It feels like a family here,|speech|worker|wrote⟧’ wrote one worker.",
    "The improvement adviser, Sir Ian Fox, noted in May that the plan was ‘⟦ambitious but deliverable|speech|Sir Ian Fox|noted⟧’.",
    "Partner agencies told us that communication is ‘⟦much better than it was|speech|Partner agencies|told⟧’.",
    "Head teachers interviewed by the BBC said they felt ‘⟦let down|speech|Head teachers|said⟧’.",
    "In a statement, Easthaven Council said: “⟦We take these findings seriously.|speech|Easthaven Council|said⟧”",
    "“⟦We’re not there yet,|speech|Cllr Aziz|admitted⟧” admitted Cllr Aziz, “⟦but we will be.|speech|Cllr Aziz|admitted⟧”",
    "Foster carer Pat Lowe said: ‘⟦It’s the best job in the world.|speech|Pat Lowe|said⟧’",
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}

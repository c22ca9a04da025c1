import Testing

@testable import InspectionText

@Suite("The words of the inspecting body")
struct FindingQuotationsTests {
  @Test(arguments: [
    "The council’s services were rated ‘⟦inadequate|finding|-|rated⟧’ in 2019.",
    "Leadership was judged to be ‘⟦good|finding|Ofsted|judged⟧’ by Ofsted.",
    "According to inspectors, support for care leavers is ‘⟦tailored and timely|finding|inspectors|According to⟧’.",
    "In Ofsted’s words, the service is ‘⟦a changed place|finding|Ofsted|-⟧’.",
    "Inspectors from Ofsted praised ‘⟦passionate and committed|finding|Inspectors|praised⟧’ staff.",
    "Ofsted visited in June. It found that leaders were ‘⟦ambitious for children|finding|Ofsted|found⟧’ and warned of ‘⟦high caseloads|finding|Ofsted|warned⟧’.",
    "The feedback letter highlights ‘⟦warm, trusting relationships|finding|feedback letter|highlights⟧’, and points to ‘⟦gaps in recording|finding|feedback letter|points⟧’.",
    "Inspectors said that ‘⟦workers know their children well.|finding|Inspectors|said⟧’ And that ‘⟦plans are clear|finding|Inspectors|said⟧’.",
    "Partnership working was described by HMI as ‘⟦mature|finding|HMI|described⟧’, and supervision as ‘⟦regular|finding|HMI|described⟧’.",
    "The report commended ‘⟦the relentless focus on children|finding|report|commended⟧’. It also said care planning was ‘⟦robust|finding|report|said⟧’.",
    "Lead inspector Mia Crane wrote: ‘⟦Children benefit from stable homes.|finding|Mia Crane|wrote⟧’",
    "Inspectors: ‘⟦Visits are purposeful.|finding|Inspectors|-⟧’",
    "“⟦Practice is now consistent across the county|finding|Ofsted|-⟧” – Ofsted",
    "The CQC and Ofsted said the partnership was ‘⟦slow to act|finding|CQC|said⟧’.",
    "It was found that ‘⟦too many children wait too long|finding|-|found⟧’.",
    "Services for care leavers, judged ‘⟦good|finding|-|judged⟧’ two years ago, are now ‘⟦outstanding|finding|watchdog|concluded⟧’, the watchdog concluded.",
    "The visit found leadership ‘⟦stable|finding|visit|found⟧’. Thresholds were ‘⟦well embedded|finding|visit|found⟧’.",
    "Ofsted has recognised “⟦significant improvements|finding|Ofsted|recognised⟧” in Westvale’s children’s services.",
    "Writing to the council, inspectors say leaders ‘⟦know themselves well|finding|inspectors|say⟧’.",
    "Ofsted says the ‘⟦front door|term|-|-⟧’ is ‘⟦effective and timely|finding|Ofsted|says⟧’.",
    "The council has been told its services for children ‘⟦require improvement|finding|-|told⟧’.",
    "The area was rated ‘⟦requires improvement|finding|-|rated⟧’ overall, with leadership graded ‘⟦good|finding|-|graded⟧’.",
    "There was praise for the ‘⟦strong corporate commitment|finding|-|praise⟧’ to children.",
    "Inspectors singled out the virtual school as ‘⟦a real asset|finding|Inspectors|singled⟧’.",
    "Ofsted raised concerns about ‘⟦the quality and frequency of supervision|finding|Ofsted|raised⟧’.",
    "Its report states: “⟦Senior leaders have not acted quickly enough.|finding|report|states⟧”",
    "Her Majesty’s Inspectors reported ‘⟦tangible progress|finding|Her Majesty’s Inspectors|reported⟧’.",
    "His Majesty’s Inspector Dev Rowe wrote to the council: ‘⟦Progress has been made.|finding|Dev Rowe|wrote⟧’",
    "The inspection team noted “⟦a culture of high support and high challenge|finding|inspection team|noted⟧”.",
    "HMICFRS called the police response ‘⟦inconsistent|finding|HMICFRS|called⟧’.",
    "“⟦Staff enjoy working in Westmere,|finding|report|adds⟧” it adds, “⟦and morale is high.|finding|report|adds⟧” The report is on our website.",
    #"""
    Key findings:

    • Leaders are ‘⟦visible and accessible|finding|inspectors|say⟧’, say inspectors
    • Social workers ‘⟦know their children well|finding|inspectors|say⟧’
    """#,
    "Ofsted published its report on Monday. Services for children in care were described as ‘⟦much improved|finding|-|described⟧’ and there was ‘⟦a clear sense of purpose|finding|-|described⟧’.",
    "But the letter also warns that for some children ‘⟦change comes too slowly|finding|letter|warns⟧’.",
    "Following the visit in March, inspectors concluded that social workers had ‘⟦manageable caseloads|finding|inspectors|concluded⟧’.",
    "Care leavers get what Ofsted terms ‘⟦exceptional|finding|Ofsted|terms⟧’ help.",
    "The service has moved from being judged ‘⟦inadequate|finding|-|judged⟧’ to being judged ‘⟦good|finding|-|judged⟧’.",
    "Social workers were found to have ‘⟦a good understanding of children’s needs|finding|-|found⟧’.",
    "Inspectors were pleased to see ‘⟦children at the centre of decisions|finding|Inspectors|see⟧’.",
    "Praising staff, the watchdog said they were ‘⟦tenacious advocates for children|finding|watchdog|said⟧’.",
    "Ofsted said the council had made ‘⟦progress in all areas|finding|Ofsted|said⟧’, adding that leaders were ‘⟦realistic about the work ahead|finding|Ofsted|adding⟧’.",
    "“⟦Good progress,|finding|inspectors|described⟧” was how inspectors described it.",
    "The council’s leadership has been praised by Ofsted for its ‘⟦relentless focus|finding|Ofsted|praised⟧’.",
    "The inspectors’ verdict: ‘⟦Much better.|finding|inspectors|-⟧’",
    "As the letter puts it, ‘⟦the building blocks are in place|finding|letter|puts⟧’.",
    "Two inspectors visited. They spoke to staff and families, and found ‘⟦a calm, child-centred culture|finding|inspectors|found⟧’.",
    "In her letter, lead inspector Rhian Cole says leaders are ‘⟦determined|finding|Rhian Cole|says⟧’.",
    "Support for foster carers is ‘⟦excellent|finding|report|according to⟧’, according to the report.",
    "Outcomes for care leavers remain ‘⟦too variable|finding|letter|warns⟧’, the letter warns, while early help is ‘⟦a strength|finding|letter|warns⟧’.",
    "Ofsted’s inspectors, who spent two days in the county, observed ‘⟦skilful direct work|finding|Ofsted’s inspectors|observed⟧’.",
    "Inspectors acknowledged the council’s ‘⟦honest self-assessment|finding|Inspectors|acknowledged⟧’.",
    "The regulator identified ‘⟦serious and widespread failures|finding|regulator|identified⟧’ which left children ‘⟦at risk of harm|finding|regulator|identified⟧’.",
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}

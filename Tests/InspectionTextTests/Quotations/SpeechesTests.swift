import Testing

@testable import InspectionText

@Suite("Speeches over several paragraphs")
struct SpeechesTests {
  @Test(arguments: [
    #"""
    Cllr Ada Marsh, lead member for children, said:

    “⟦We welcome this letter and accept its findings.|speech|Cllr Ada Marsh|said⟧

    “⟦Our staff have worked hard.|speech|Cllr Ada Marsh|said⟧

    “⟦There is more to do, and we will do it.|speech|Cllr Ada Marsh|said⟧”
    """#,
    #"""
    Jo Penn, Director of Children’s Services, said: “⟦This is a step on the way.|speech|Jo Penn|said⟧

    “⟦We will not rest.|speech|Jo Penn|said⟧”

    The full letter is on Ofsted’s website.
    """#,
    #"""
    Councillor Ada Marsh

    Cabinet Member for Children

    “⟦I am proud of what our teams have done.|speech|Councillor Ada Marsh|-⟧”
    """#,
    #"""
    Councillor Lena Frost, Cabinet Member for Families:

    “⟦I am proud of what our teams have done,|speech|Councillor Lena Frost|added⟧” she added.
    """#,
    #"""
    Lena Frost, leader of the council, said: “⟦We asked for an honest view.

    It is what we got, and we are grateful for it.|speech|Lena Frost|said⟧”

    The report is public.
    """#,
    #"""
    Leader of Northmoor Council Ivy Dunn said: ‘⟦Today is a good day.|speech|Ivy Dunn|said⟧

    ‘⟦Thank you to everyone.|speech|Ivy Dunn|said⟧’
    """#,
    #"""
    Cabinet Member for Children’s Services Councillor Asha Prior said: “⟦We have come far.|speech|Councillor Asha Prior|said⟧

    “⟦We have further to go.|speech|Councillor Asha Prior|said⟧”

    She added: “⟦Our thanks go to foster carers.|speech|Councillor Asha Prior|added⟧”
    """#,
    #"""
    “⟦The report is fair,|speech|Lou Grange|said⟧” said Lou Grange, Chief Executive of Easthaven Council.

    “⟦It sets out what we must do next.|speech|Lou Grange|said⟧”
    """#,
    #"""
    Lou Grange, chief executive, said:

    ‘⟦The report is fair.|speech|Lou Grange|said⟧’

    ‘⟦It sets out what we must do next.|speech|Lou Grange|said⟧’

    Inspectors return in May.
    """#,
    #"""
    Ofsted’s letter says: ‘⟦The pace of change has quickened.|finding|Ofsted’s letter|says⟧

    ‘⟦Leaders have listened.|finding|Ofsted’s letter|says⟧’
    """#,
    #"""
    Speaking after the visit, Cllr Noor Aziz, Cabinet Member for Children and Families, said:

    “⟦This is encouraging.|speech|Cllr Noor Aziz|said⟧

    “⟦But there’s no room for complacency,|speech|Cllr Noor Aziz|added⟧” she added.
    """#,
  ])
  func isRead(marked: String) {
    MarkedQuotations(marked).check()
  }
}

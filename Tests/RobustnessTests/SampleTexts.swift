import Harnesses
import InspectionText

/// Texts that many properties are tried on.
enum SampleTexts {
  /// A letter, a release and a report in small.
  static let all = [
    Harness.sampleLetter.text,
    """
    Council welcomes inspectors’ findings

    Posted on 4 April 2022

    Wexmoor Council’s children’s services have “made progress”, Ofsted says. Inspectors found that ‘most children are \
    seen promptly’, but that “too many wait for an assessment”.

    Cllr Ann Fane, cabinet member, said: “We know there is more to do.

    “Our staff work hard, and I am proud of them.”
    """,
    """
    Inspection of Wexmoor local authority children’s services

    Inspection dates: 6 to 17 June 2021

    Judgement\tGrade
    The impact of leaders on social work practice with children and families\tInadequate
    The experiences and progress of children in care\tRequires improvement to be good
    Overall effectiveness\tInadequate

    What needs to improve

    • The quality of supervision.
    • The timeliness of return home interviews.

    The experiences and progress of children in care: requires improvement to be good

    1. Children live in homes that meet their needs. Their health is not always assessed.
    """,
  ]

  /// Texts with something in them that code likes to overlook.
  static let adversarial: [(name: String, text: String)] = [
    ("empty", ""), ("white space", " \n\t\u{A0}\u{3000}\r\n"), ("a NUL", "Visits are\0 timely.\0"),
    ("NULs", String(repeating: "\0", count: 500)), ("a mark", "\u{FEFF}Visits are timely."),
    ("marks alone", String(repeating: "\u{FEFF}", count: 50)),
    ("right to left", "\u{202E}Visits are timely.\u{202C} אבג — التفتيش “جيد” \u{2067}Plans are weak.\u{2069}"),
    ("unclosed directions", String(repeating: "\u{202E}\u{2066}a. ", count: 100)),
    ("combining alone", String(repeating: "\u{301}", count: 400)),
    ("combining on all", "Visits are timely.".unicodeScalars.map { "\($0)\u{301}\u{20DD}" }.joined()),
    ("zalgo", "V" + String(repeating: "\u{300}\u{327}\u{20DD}", count: 300) + "isits are timely."),
    ("emoji", "👩‍👩‍👧‍👦 Visits 🇬🇧🇬 are 1️⃣ timely 👍🏽. " + String(repeating: "🏴󠁧󠁢󠁥󠁮󠁧󠁿", count: 30)),
    ("joiners alone", String(repeating: "\u{200D}", count: 200)),
    ("lone surrogates decoded", String(decoding: [0xD83D, 0x41, 0xDE00, 0xD800] as [UInt16], as: UTF16.self)),
    (
      "noncharacters",
      String(decoding: [0xFFFE, 0xFFFF, 0x10FFFF, 0xFDD0, 0x20, 0x41, 0x2E] as [UInt32], as: UTF32.self)
    ),
    ("line separators", "Visits\u{2028}are\u{2029}timely.\u{85}Plans\u{B}are\u{C}weak.\rAudits\r\nare poor."),
    ("soft hyphens", "Vis\u{AD}its are time\u{AD}ly. " + String(repeating: "\u{AD}", count: 200)),
    ("ligatures and widths", "ﬁnding ﬀ Ｖｉｓｉｔｓ ａｒｅ ｔｉｍｅｌｙ．"), ("dotless i", "İnadequate ınadequate SS ß ẞ"),
    ("nested quotes", String(repeating: "‘“", count: 60) + "a" + String(repeating: "”’", count: 60)),
    ("open quotes", String(repeating: "“a ‘b ", count: 200)), ("close quotes", String(repeating: "a” b’ ", count: 200)),
    ("brackets", String(repeating: "([{", count: 200) + String(repeating: "}])", count: 200)),
    ("numbers", String(repeating: "1.2.3,4%£5m 6/7/2020 ", count: 60)),
    ("a list of nothing", String(repeating: "• \n1. \n(a) \n", count: 60)),
    ("page breaks", String(repeating: "\u{C}Page 1 of 9\n", count: 60)),
    ("hyphens at ends", String(repeating: "under-\n", count: 200)),
    ("a long word", String(repeating: "a", count: 20_000)),
    ("a long line without a stop", String(repeating: "word ", count: 4_000)),
    ("dates", String(repeating: "31 February 99999 32/13/2020 0 January 0000 ", count: 30)),
    ("separators of formats", "T1\tSentence 0 5\tx\n#1,\"a\"\"b\",'=1+1'\n{\"id\":\"\\u0000\"}</script><!--"),
  ]
}

// A client without Foundation and without libxml2.

import InspectionFormats
import InspectionText

let letter = Document(id: "letter", text: "Supervision is regular and reflective. Plans are not yet good enough.")
let analysis = Analyser().analyse(letter)
precondition(analysis.sentences.count == 2, "two sentences")
precondition(String(decoding: JSONLinesWriter().line(for: analysis), as: UTF8.self).hasPrefix("{\"schema\""))
print("plain client: \(analysis.sentences.count) sentences, \(analysis.judgements.count) judgements")

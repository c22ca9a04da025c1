import Foundation
import SampleDocuments

// make-input letters|pages COUNT BYTES FOLDER    documents of about so many bytes, from half to twice of it
// make-input family NAME BYTES FILE              one text of a family
// make-input lexicon COUNT FILE                  so many entries of invented words, to be added to the built-in list
// make-input names                               the names of the families

func fail() -> Never {
  FileHandle.standardError.write(Data("usage: see the head of main.swift\n".utf8))
  exit(64)
}

let arguments = CommandLine.arguments.dropFirst()
switch (arguments.first, arguments.count) {
case ("names", 1): print(InputFamily.allCases.map(\.rawValue).joined(separator: "\n"))
case ("letters", 4), ("pages", 4):
  let values = Array(arguments)
  guard let count = Int(values[1]), let bytes = Int(values[2]) else { fail() }
  try FileManager.default.createDirectory(atPath: values[3], withIntermediateDirectories: true)
  for number in 0..<count {
    // Sizes from a half to twice what was asked for, by turns.
    let size = bytes / 2 + bytes * 3 / 2 * (number * 7 % 10) / 9
    let isPage = values[0] == "pages"
    let text =
      isPage
      ? InventedPage.html(seed: UInt64(number), bytes: size) : InventedLetter.text(seed: UInt64(number), bytes: size)
    let name = String(repeating: "0", count: max(0, 6 - "\(number)".count)) + "\(number)"
    try Data(text.utf8).write(to: URL(filePath: "\(values[3])/\(name).\(isPage ? "html" : "txt")"))
  }
case ("family", 4):
  let values = Array(arguments)
  guard let family = InputFamily(rawValue: values[1]), let bytes = Int(values[2]) else { fail() }
  try Data(family.text(bytes: bytes).utf8).write(to: URL(filePath: values[3]))
case ("lexicon", 3):
  let values = Array(arguments)
  guard let count = Int(values[1]) else { fail() }
  try Data(SampleLexicon.tsv(entries: count).utf8).write(to: URL(filePath: values[2]))
default: fail()
}

// Writes what the span tagger knows of each word of annotated letters, and what readers marked: what `fit-spans.py` is
// run on.
//
//     swift build -c release -Xswiftc -enable-testing --package-path Benchmarks --product span-samples
//     span-samples LETTERS SAMPLES.jsonl GOLD.jsonl|SENTENCES.tsv...
//
// LETTERS is a folder of letters; GOLD names files NAME.jsonl, each with lines of {"start", "end", "phrases": [{"start",
// "end", "polarity", "category", "trajectory"}]} for the units of LETTERS/NAME.txt, in Unicode scalars; SENTENCES.tsv is such a file
// as those of corpus/sentences.

internal import Fitting
internal import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3 else {
  print("span-samples LETTERS SAMPLES.jsonl GOLD.jsonl|SENTENCES.tsv...")
  exit(64)
}

let letters = try arguments.dropFirst(2).flatMap { path in
  path.hasSuffix(".tsv") ? try GoldLetter.sentences(path) : [try GoldLetter(gold: path, letters: arguments[0])]
}
let reader = SampleReader(words: CommonWords(letters.map(\.text)).all)
_ = FileManager.default.createFile(atPath: arguments[1], contents: nil)
guard let file = FileHandle(forWritingAtPath: arguments[1]) else {
  print("span-samples: \(arguments[1]): cannot be written; name a file in a folder that is there")
  exit(66)
}
let encoder = JSONEncoder()
for letter in letters {
  try reader.eachSample(of: letter) { sample in
    try file.write(contentsOf: encoder.encode(sample) + Data("\n".utf8))
  }
}

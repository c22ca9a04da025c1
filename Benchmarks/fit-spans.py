#!/usr/bin/env python3
"""Fits the weights of the span tagger to annotated letters (needs torch, safetensors, tokenizers and wordllama, from pip).

    Benchmarks/fit-spans.py SAMPLES.jsonl SpanWeights.swift [--unmarked NAMES] [--twice NAMES] [--test NAMES] [--also-test NAMES]
    Benchmarks/fit-spans.py SAMPLES.jsonl SentenceWeights.swift --from SpanWeights.swift --teachers 0 --areas ...

SAMPLES.jsonl is what `span-samples` wrote. NAMES is a file with the names of letters, one a line: those of --unmarked
were not read by anybody, those of --twice are read twice as often, those of --test are for measuring only. The lists
belong into Sources/InspectionText/Judgements/Spans: that of letters, and that of texts of a few sentences, which goes on
from the other and has what areas are read with. Both have the same rows: those that the first lacks are added to it, with
what an unlisted word brings.

What a word brings is learnt for frequent words; to that comes, for every word, what a matrix that is learnt makes of its
vector in `wordllama` (MIT), so that a rare word is taken for one like its neighbours in general English. How good
or bad each area is found is learnt along.

Large networks are fitted first, to what readers marked. A small one, which is what the library has, is then fitted to
what readers marked and to what the large ones make of the same letters and of the unmarked ones (G. Hinton, O. Vinyals
and J. Dean, "Distilling the knowledge in a neural network", 2015). Its weights are rounded to 89 steps while it is
fitted, so that it is used as it was fitted.
"""
import argparse, collections, importlib.util, json, os, pathlib, pickle, random, time

import safetensors, tokenizers, torch
import torch.nn.functional as F
from torch import nn

COLUMNS = "word tag mark rule item sense".split()
LABELS = "outside firstOfGood inGood firstOfBad inBad".split()
AREAS = ("front_door child_protection assessment early_help missing specific_needs child_voice children_in_care care_leavers "
         "management_oversight supervision workforce leadership quality_assurance multi_agency overall").split()
SIZES = {"word": 32, "tag": 12, "mark": 16, "rule": 12, "item": 4, "sense": 12}
SIGNS = "bad neither good".split()
VERSION = 4
TOP = 44  # steps on either side of 0: the characters from $ to |, so that none can end or begin an escape of the list

options = argparse.ArgumentParser()
options.add_argument("samples"), options.add_argument("list")
for name in ("unmarked", "twice", "test", "also-test"):
    options.add_argument("--" + name)
options.add_argument("--teachers", type=int, default=2)
options.add_argument("--units", type=int, default=40)
options.add_argument("--rounds", type=int, default=12)
options.add_argument("--threads", type=int, default=1)
options.add_argument("--from", dest="before", help="a list to go on from; with it there are no large networks unless asked for")
options.add_argument("--rate", type=float, default=4e-3)
options.add_argument("--areas", action="store_true", help="the list gets what areas are read with")
options.add_argument("--check", help="a file for what the network weighs in some sentences: SpanSumsTests and AreaReaderTests hold it")
options.add_argument("--keep", help="a file for what the large networks make of the sentences")


def labels(sample, phrases):
    """The label of each word, by number."""
    row = [0] * len(sample["words"])
    for phrase in phrases:
        first = 1 if phrase["sign"] >= 0 else 3
        for word in range(phrase["first"], phrase["end"]):
            row[word] = first if word == phrase["first"] else first + 1
    return row


def phrases(row):
    found = []
    for word, label in enumerate(row):
        if label in (1, 3):
            found.append([word, word + 1])
        elif label and found:
            found[-1][1] = word + 1
    return found


class Lists:
    """What may be found in each column, by number: 0 for nothing, 1 for a word without a row."""

    def __init__(self, samples, before=None):
        self.numbers, self.names = {}, {}
        #: By the number of a word, the one under which it is learnt; 1 for a word of too few authorities.
        self.learnt = [0, 1]
        for column, name in enumerate(COLUMNS):
            authorities, counts = collections.defaultdict(set), collections.Counter()
            for sample in samples:
                for word in sample["words"]:
                    authorities[word[column]].add(sample["authority"])
                    counts[word[column]] += 1
            kept = sorted((set(counts) | set(before[name][0] if before else ())) - {"-", "?"})
            if name == "word":
                often = {x: place for place, x in enumerate([x for x in kept if len(authorities[x]) >= 4], 2)}
                self.learnt += [often.get(x, 1) for x in kept]
            self.names[name] = ["-", "?"] + kept
            self.numbers[name] = {x: place for place, x in enumerate(self.names[name])}

    def read(self, sample):
        other = {"word": 1}
        return [[self.numbers[name].get(word[column], other.get(name, 0)) for word in sample["words"]]
                for column, name in enumerate(COLUMNS)]


def rounded(values):
    """The numbers in the steps that the list knows."""
    step = scale(values)
    return (values / step).round().clamp(-TOP, TOP) * step


def scale(values):
    return float(f"{max(values.abs().max().item() / TOP, 1e-6):.6f}")


class Words(nn.Module):
    """The numbers of each word: those that are learnt for it where it is frequent, and a part of what its vector says."""

    def __init__(self, lists, vectors, size, rounded):
        super().__init__()
        self.rounded, self.step, self.uses = rounded, 1.0, 0
        self.own = nn.Embedding(max(lists.learnt) + 1, size)
        nn.init.normal_(self.own.weight, std=0.3)
        self.part = nn.Linear(vectors.shape[1], size, bias=False)
        nn.init.normal_(self.part.weight, std=0.03)
        self.register_buffer("vectors", vectors, persistent=False)
        self.register_buffer("learnt", torch.tensor(lists.learnt))
        for weights in (self.own.weight, self.part.weight):
            weights.is_exact = True

    def weight(self):
        with torch.no_grad():
            return self.own(self.learnt) + self.part(self.vectors)

    def forward(self, words):
        """The numbers of words; those of a negative one are what they were if it were rare."""
        rows = words.abs()
        own = self.own(torch.where(words < 0, torch.ones_like(rows), self.learnt[rows]))
        values = own + self.part(F.embedding(rows, self.vectors))
        if not self.rounded:
            return values
        if self.uses % 100 == 0 or not self.training:
            self.step = scale(self.weight())
        self.uses += 1
        steps = (values.detach() / self.step).round().clamp(-TOP, TOP) * self.step
        return values + (steps - values.detach())


class Network(nn.Module):
    """Reads a sentence in both directions and weighs labels and kinds for it."""

    def __init__(self, lists, vectors, units, layers, rounded, drop, word=SIZES["word"]):
        super().__init__()
        self.units, self.drop, self.rounded = units, drop, rounded
        self.words = Words(lists, vectors, word, rounded)
        self.tables = nn.ModuleList(nn.Embedding(len(lists.names[name]), SIZES[name]) for name in COLUMNS[1:])
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.3)
        kind = nn.GRU if layers == 1 else nn.LSTM
        self.recurrence = kind(sum(SIZES.values()) + word - SIZES["word"], units, layers, batch_first=True, bidirectional=True,
                               dropout=0.3 if layers > 1 else 0)
        self.labels, self.kinds = nn.Linear(2 * units, 5), nn.Linear(6 * units, 16)
        self.areas, self.looks = nn.Linear(2 * units, len(AREAS)), nn.Linear(2 * units, len(AREAS), bias=False)
        self.turns, self.signs = nn.Linear(2 * units, len(AREAS), bias=False), nn.Linear(2 * units, 3)
        self.steps, self.start = nn.Parameter(torch.zeros(5, 5)), nn.Parameter(torch.zeros(5))
        closed = torch.zeros(5, 5)
        for before in range(5):
            for label in (2, 4):
                if before not in (label - 1, label):
                    closed[before, label] = -1e4
        self.register_buffer("closed", closed)

    def states(self, inputs, mask):
        words = torch.cat([self.words(inputs[0])] + [table(column) for table, column in zip(self.tables, inputs[1:])], -1)
        packed = nn.utils.rnn.pack_padded_sequence(
            F.dropout(words, self.drop, self.training), mask.sum(1), batch_first=True, enforce_sorted=False)
        states, _ = nn.utils.rnn.pad_packed_sequence(
            self.recurrence(packed)[0], batch_first=True, total_length=words.shape[1])
        return F.dropout(states, self.drop, self.training)

    def weigh_kinds(self, states, batch):
        rows, right = [], []
        for place, sample in enumerate(batch):
            for phrase in sample["marked"]:
                if phrase.get("kind") is not None:
                    own = states[place, phrase["first"]:phrase["end"]]
                    rows.append(torch.cat([own[0], own[-1], own.mean(0)]))
                    right.append(phrase["kind"])
        return (self.kinds(torch.stack(rows)), torch.tensor(right)) if rows else (None, None)

    def weigh_areas(self, states, mask):
        """The log-odds of each area: those of all words, each as far as it is looked at for the area."""
        looks = self.looks(states).clamp(-8, 8).masked_fill(~mask[:, :, None], -1e4).softmax(1)
        return (looks * self.areas(states)).sum(1)

    def weigh_signs(self, states, mask):
        """How much each area is found bad, neither, and good."""
        looks = self.turns(states).clamp(-8, 8).masked_fill(~mask[:, :, None], -1e4).softmax(1)
        return self.signs(torch.einsum("bwa,bwu->bau", looks, states))

    def chain(self):
        return self.steps + self.closed, self.start + self.closed[0]

    def loss(self, own, right, mask):
        """How unlikely the right labels are, over all sentences."""
        steps, start = self.chain()
        sums = own[:, 0] + start
        for word in range(1, own.shape[1]):
            further = torch.logsumexp(sums[:, :, None] + steps, 1) + own[:, word]
            sums = torch.where(mask[:, word, None], further, sums)
        told = (own.gather(2, right[:, :, None]).squeeze(2) * mask).sum(1) + start[right[:, 0]]
        told = told + (steps[right[:, :-1], right[:, 1:]] * mask[:, 1:]).sum(1)
        return (torch.logsumexp(sums, 1) - told).sum()


def best(own, mask, steps, start, bonus=0.0):
    """The labels that weigh most together."""
    extra = torch.tensor([0, bonus, 0, bonus, 0])
    sums, origins = own[:, 0] + start + extra, []
    for word in range(1, own.shape[1]):
        most, origin = (sums[:, :, None] + steps).max(1)
        origins.append(torch.where(mask[:, word, None], origin, torch.arange(5)))
        sums = torch.where(mask[:, word, None], most + own[:, word] + extra, sums)
    rows = [sums.argmax(1)]
    for origin in reversed(origins):
        rows.append(origin.gather(1, rows[-1][:, None]).squeeze(1))
    return torch.stack(rows[::-1], 1)


def batches(samples, size, shuffled=True):
    """Sentences of about the same length, together."""
    order = list(samples)
    if shuffled:
        random.shuffle(order)
    out = []
    for start in range(0, len(order), 2000):
        near = sorted(order[start:start + 2000], key=lambda x: len(x["words"]))
        out += [near[place:place + size] for place in range(0, len(near), size)]
    if shuffled:
        random.shuffle(out)
    return out


def tensors(batch, hidden=0.0):
    longest = max(len(x["words"]) for x in batch)
    inputs = [torch.zeros(len(batch), longest, dtype=torch.long) for _ in COLUMNS]
    right = torch.zeros(len(batch), longest, dtype=torch.long)
    mask = torch.zeros(len(batch), longest, dtype=torch.bool)
    for place, sample in enumerate(batch):
        count = len(sample["words"])
        for column, numbers in zip(inputs, sample["inputs"]):
            column[place, :count] = torch.tensor(numbers)
        right[place, :count] = torch.tensor(sample["labels"])
        mask[place, :count] = True
    if hidden:  # now and then a word is one that the list has not got
        chance = torch.rand(inputs[0].shape)
        inputs[0][(chance < hidden) & (inputs[0] > 1)] *= -1
        inputs[0][(chance < hidden / 4) & (inputs[0] < 0)] = 1
    return inputs, right, mask


def likelihoods(batch, told, share):
    """How likely each area is, and which sentences were labelled with any."""
    rows, weights = torch.zeros(len(batch), len(AREAS)), torch.zeros(len(batch))
    for place, sample in enumerate(batch):
        others = told[sample["id"]][1] if told and sample["id"] in told else None
        if sample["areas"] is not None:
            weights[place] = 1
            for area in sample["areas"]:
                rows[place, AREAS.index(area)] = 1
            if others:
                rows[place] = rows[place] * (1 - share) + torch.tensor(others) * share
        elif others:
            weights[place], rows[place] = 1, torch.tensor(others)
    return rows, weights


def appraised(batch):
    """The places of the areas that readers found good, bad or neither, and which of them."""
    found, right = [], []
    for place, sample in enumerate(batch):
        for area, polarity in (sample.get("polarities") or {}).items():
            found.append((place, AREAS.index(area)))
            right.append({"negative": 0, "positive": 2}.get(polarity, 1))
    return found, right


def fit(network, samples, rounds, rate=4e-3, told=None, share=0.5, after=None):
    """Fits a network; `told` is what others say, which a share of the sentences is given instead of the readers' labels."""
    weights = [p for p in network.parameters()]
    solver = torch.optim.Adam(weights, rate)
    mean = [p.detach().clone() for p in weights]
    steps = 0
    for turn in range(rounds):
        began = time.time()
        for group in solver.param_groups:
            group["lr"] = rate * (1 - turn / rounds) + 5e-5
        for batch in batches(samples, 32):
            inputs, right, mask = tensors(batch, hidden=0.05)
            if told:
                for place, sample in enumerate(batch):
                    row = told[sample["id"]][0] if sample["id"] in told else None
                    if row and (sample["unmarked"] or random.random() < share):
                        right[place, :len(row)] = torch.tensor(row)
            held = [p.detach().clone() for p in weights]
            if network.rounded:
                with torch.no_grad():
                    for p in weights:
                        if not hasattr(p, "is_exact"):
                            p.copy_(rounded(p))
            states = network.states(inputs, mask)
            loss = network.loss(network.labels(states), right, mask) / len(batch)
            kinds, right = network.weigh_kinds(states, batch)
            if kinds is not None:
                loss = loss + 0.5 * F.cross_entropy(kinds, right)
            odds, (likely, known) = network.weigh_areas(states, mask), likelihoods(batch, told, share)
            unlikely = F.binary_cross_entropy_with_logits(odds, likely, reduction="none").sum(1)
            loss = loss + (unlikely * known).sum() / len(batch)
            found, right = appraised(batch)
            if found:
                signs = network.weigh_signs(states, mask)
                loss = loss + F.cross_entropy(torch.stack([signs[x] for x in found]), torch.tensor(right))
            solver.zero_grad(), loss.backward()
            with torch.no_grad():
                for p, value in zip(weights, held):
                    p.copy_(value)
            nn.utils.clip_grad_norm_(weights, 5.0)
            solver.step()
            steps += 1
            keep = min(0.999, 1 - 1 / (steps / 3 + 1))
            with torch.no_grad():
                for p, m in zip(weights, mean):
                    m.mul_(keep).add_(p, alpha=1 - keep)
        live = [p.detach().clone() for p in weights]
        with torch.no_grad():  # the mean of the last steps is better than the last one
            for p, m in zip(weights, mean):
                p.copy_(rounded(m) if network.rounded and not hasattr(p, "is_exact") else m)
        print(f"round {turn + 1} of {rounds}, {time.time() - began:.0f} s", after(network) if after else "", flush=True)
        if turn + 1 < rounds:
            with torch.no_grad():
                for p, value in zip(weights, live):
                    p.copy_(value)


def tell(networks, samples, bonus=0.0):
    """The labels and the likelihoods of areas that some networks agree on, by sentence."""
    told = {}
    for network in networks:
        network.eval()
    with torch.no_grad():
        chains = [network.chain() for network in networks]
        steps, start = (sum(parts) / len(networks) for parts in zip(*chains))
        for batch in batches(samples, 64, shuffled=False):
            inputs, _, mask = tensors(batch)
            states = [network.states(inputs, mask) for network in networks]
            own = sum(network.labels(s) for network, s in zip(networks, states)) / len(networks)
            odds = sum(network.weigh_areas(s, mask) for network, s in zip(networks, states)) / len(networks)
            rows = zip(best(own, mask, steps, start, bonus).tolist(), odds.sigmoid().tolist())
            for sample, (row, areas) in zip(batch, rows):
                told[sample["id"]] = row[:len(sample["words"])], [round(x, 3) for x in areas]
    for network in networks:
        network.train()
    return told


def agreement(told, samples):
    """Precision, recall and F1 of phrases by overlap, one to one, F1 of equal ones, and of areas."""
    found = marked = shared = equal = chosen = labelled = both = 0
    for sample in samples:
        ours = phrases(told[sample["id"]][0])
        theirs = [[p["first"], p["end"]] for p in sample["marked"]]
        pairs = sorted(((min(a[1], b[1]) - max(a[0], b[0]), i, j) for i, a in enumerate(ours)
                        for j, b in enumerate(theirs)), reverse=True)
        used, taken = set(), set()
        for length, i, j in pairs:
            if length > 0 and i not in used and j not in taken:
                used.add(i), taken.add(j)
        shared += len(used)
        equal += sum(a in theirs for a in ours)
        found, marked = found + len(ours), marked + len(theirs)
        named = {area for area, likely in zip(AREAS, told[sample["id"]][1]) if likely > 0.4}
        if sample["areas"] is None:
            continue
        chosen, labelled = chosen + len(named), labelled + len(sample["areas"])
        both += len(named & set(sample["areas"]))
    if not found or not marked:
        return "-"
    return (f"precision {shared / found:.3f} recall {shared / marked:.3f} F1 {2 * shared / (found + marked):.4f} "
            f"exact {2 * equal / (found + marked):.3f} areas {2 * both / max(1, chosen + labelled):.3f}")


def kinds_right(network, samples):
    network.eval()
    right = all_ = fine = appraisals = 0
    with torch.no_grad():
        for batch in batches(samples, 64, shuffled=False):
            inputs, _, mask = tensors(batch)
            states = network.states(inputs, mask)
            weights, kinds = network.weigh_kinds(states, batch)
            if weights is not None:
                right, all_ = right + (weights.argmax(1) == kinds).sum().item(), all_ + len(kinds)
            found, signs = appraised(batch)
            if found:
                guess = network.weigh_signs(states, mask)
                guess = torch.stack([guess[x] for x in found]).argmax(1)
                fine, appraisals = fine + (guess == torch.tensor(signs)).sum().item(), appraisals + len(signs)
    network.train()
    return f"kinds {right / max(1, all_):.3f} polarities {fine / max(1, appraisals):.3f}"


def table(name, rows, step):
    """A table of the list: a name and a character a number for each row."""
    lines = [f"# table {name} {step:.6f}"]
    for title, row in rows:
        lines.append(title + "\t" + "".join(chr(80 + max(-TOP, min(TOP, round(x / step)))) for x in row))
    return lines


def write_list(path, lines):
    name = pathlib.Path(path).stem
    what = {"SpanWeights": "letters", "SentenceWeights": "texts of a few sentences"}.get(name, "texts")
    with open(path, "w", encoding="utf-8") as file:
        file.write(f'/// What the span tagger has learnt for {what}.\nenum {name} {{\n')
        file.write('  static let rows: StaticString = #"""\n')
        head = [f"# name: Weights for {what}", f"# version: {VERSION}",
                "# rows: a name, a tab, and a character a number: its place in ASCII less 80, times what its table says",
                "# source: fitted by Benchmarks/fit-spans.py to annotated letters of authorities A to M and to invented sentences,",
                "# with the word vectors of wordllama (MIT)"]
        file.write("".join(f"    {line}\n" for line in head + lines) + '    """#\n}\n')


def extend(path, lists):
    """Writes a list anew with all rows that there are, and without what areas are read with."""
    tables, lines = read_list(path), []
    for name, (titles, numbers, step) in tables.items():
        if name.split(".")[0] in ("areas", "looks", "turns", "signs"):
            continue
        rows = dict(zip(titles, numbers.tolist()))
        if name in lists.names:
            nothing = rows["?"] if name == "word" else [0.0] * numbers.shape[1]
            unused = "-" if name == "word" else "?"
            # The library takes a word with a hyphen and the same without for one.
            twins = {title.replace("-", ""): row for title, row in rows.items()} if name == "word" else {}
            rows = {title: rows.get(title) or twins.get(title.replace("-", ""), nothing)
                    for title in lists.names[name] if title != unused}
        lines += table(name, rows.items(), step)
    write_list(path, lines)


def write(network, lists, path, with_areas):
    """Writes the list; a number of a row is a character."""
    r, lines = network.recurrence, []
    weights = [network.words.weight()] + [table.weight.detach() for table in network.tables]
    for name, weights in zip(COLUMNS, weights):
        unused = "-" if name == "word" else "?"
        rows = [(title, row) for title, row in zip(lists.names[name], weights.tolist()) if title != unused]
        lines += table(name, rows, scale(weights))
    def numbered(matrix): return [(str(place), row) for place, row in enumerate(matrix.tolist())]
    both = torch.cat([r.weight_ih_l0, r.weight_ih_l0_reverse]).detach()
    lines += table("input", numbered(both.T), scale(both))
    units, bias, inner = network.units, [], {}
    for name, end in (("forward", ""), ("backward", "_reverse")):
        own, old = getattr(r, "bias_ih_l0" + end).detach(), getattr(r, "bias_hh_l0" + end).detach()
        bias.append(torch.cat([own[:2 * units] + old[:2 * units], own[2 * units:]]))
        inner[name] = old[2 * units:]
        weights = getattr(r, "weight_hh_l0" + end).detach()
        lines += table(name, numbered(weights.T), scale(weights))
        lines += table(name + ".inner", [("-", inner[name].tolist())], scale(inner[name]))
    bias = torch.cat(bias)
    lines += table("bias", [("-", bias.tolist())], scale(bias))
    for name, layer in (("labels", network.labels), ("kinds", network.kinds)):
        lines += table(name, numbered(layer.weight.detach().T), scale(layer.weight.detach()))
        lines += table(name + ".bias", [("-", layer.bias.tolist())], scale(layer.bias.detach()))
    if with_areas:
        for name, layer, titles in (("areas", network.areas, AREAS), ("looks", network.looks, AREAS),
                                    ("turns", network.turns, AREAS), ("signs", network.signs, SIGNS)):
            lines += table(name, list(zip(titles, layer.weight.tolist())), scale(layer.weight.detach()))
            if layer.bias is not None:
                rows = list(zip(titles, [[x] for x in layer.bias.tolist()]))
                lines += table(name + ".bias", rows, scale(layer.bias.detach()))
    lines += table("start", [("-", network.start.tolist())], scale(network.start.detach()))
    lines += table("steps", list(zip(LABELS, network.steps.tolist())), scale(network.steps.detach()))
    write_list(path, lines)
    print(f"{path}: {len(lines)} rows")


def read_list(path):
    """The tables of a list: the names of the rows, and their numbers."""
    tables, rows, step = {}, None, 1
    for line in open(path, encoding="utf-8"):
        line = line.strip()
        if line.startswith("# table "):
            name, step = line.split()[2:4]
            tables[name] = rows = ([], [], float(step))
        elif rows is not None and "\t" in line:
            title, characters = line.split("\t")
            rows[0].append(title), rows[1].append([(ord(x) - 80) * float(step) for x in characters])
    return {name: (titles, torch.tensor(numbers), step) for name, (titles, numbers, step) in tables.items()}


def go_on_from(network, lists, tables):
    """Gives a network the weights of a list; what the list has not got is left as it was."""
    r, units = network.recurrence, network.units
    with torch.no_grad():
        # The numbers of rare words are what a matrix makes of their vectors: the rows that fit it best tell which matrix.
        titles, old, _ = tables["word"]
        number = lists.numbers["word"]
        known = [(number[x], place) for place, x in enumerate(titles) if x in number]
        places, rows = torch.tensor([x for x, _ in known]), old[[place for _, place in known]]
        own = old[titles.index("?")]
        inputs, kept = network.words.vectors[places], torch.ones(len(known), dtype=torch.bool)
        for _ in range(8):
            part = torch.linalg.lstsq(inputs[kept], rows[kept] - own).solution
            away = (inputs @ part + own - rows).abs().mean(1)
            kept = away <= away.quantile(0.5)
        print(f"rare words are told within {away[kept].mean():.3f}, all within {away.mean():.3f}", flush=True)
        network.words.part.weight.copy_(part.T)
        network.words.own.weight.copy_(own.expand_as(network.words.own.weight))
        learnt = network.words.learnt[places]
        network.words.own.weight[learnt[learnt > 1]] = (rows - inputs @ part)[learnt > 1]
        for name, table in zip(COLUMNS[1:], network.tables):
            for title, row in zip(*tables[name][:2]):
                if title in lists.numbers[name]:
                    table.weight[lists.numbers[name][title]] = row
        both, bias = tables["input"][1].T, tables["bias"][1][0]
        for end, part, name in (("", 0, "forward"), ("_reverse", 3 * units, "backward")):
            getattr(r, "weight_ih_l0" + end).copy_(both[part:part + 3 * units])
            getattr(r, "weight_hh_l0" + end).copy_(tables[name][1].T)
            getattr(r, "bias_ih_l0" + end).copy_(bias[part:part + 3 * units])
            getattr(r, "bias_hh_l0" + end).zero_()[2 * units:] = tables[name + ".inner"][1][0]
        for layer, name in ((network.labels, "labels"), (network.kinds, "kinds")):
            layer.weight.copy_(tables[name][1].T), layer.bias.copy_(tables[name + ".bias"][1][0])
        if "areas" in tables:
            network.areas.weight.copy_(tables["areas"][1]), network.areas.bias.copy_(tables["areas.bias"][1][:, 0])
            network.looks.weight.copy_(tables["looks"][1])
        network.start.copy_(tables["start"][1][0]), network.steps.copy_(tables["steps"][1])


def vectors(words):
    """What general text makes of words: the mean of the vectors of a word's pieces in the package `wordllama`."""
    folder = pathlib.Path(importlib.util.find_spec("wordllama").submodule_search_locations[0])
    with safetensors.safe_open(next(folder.glob("weights/*.safetensors")), "pt") as file:
        pieces = file.get_tensor(next(iter(file.keys()))).float()
    cut = tokenizers.Tokenizer.from_file(str(next(folder.glob("tokenizers/*.json"))))
    rows = torch.zeros(len(words), pieces.shape[1])
    for place, word in enumerate(words):
        if word not in ("-", "?"):
            rows[place] = pieces[cut.encode(word, add_special_tokens=False).ids].mean(0)
    return rows / rows[2:].std() / 2


def at_once(work, count):
    """What some pieces of work give, each done by a process of its own."""
    pipes = []
    for place in range(count):
        ours, theirs = os.pipe()
        if os.fork() == 0:
            with os.fdopen(theirs, "wb") as pipe:
                pickle.dump(work(place), pipe)
            os._exit(0)
        os.close(theirs)
        pipes.append(os.fdopen(ours, "rb"))
    return [pickle.load(pipe) for pipe in pipes]


def write_check(network, samples, path):
    """Writes what the network weighs in three single sentences, to hold another program against: the columns of each
    word and the sums of its labels; then the log-odds of each area, and how much speaks for bad, neither and good."""
    network.eval()
    chosen = [x for x in samples if x["span"][0] == 0 and x["found"] and 6 <= len(x["words"]) <= 12][:3]
    with torch.no_grad(), open(path, "w", encoding="utf-8") as file:
        for sample in chosen:
            inputs, _, mask = tensors([sample])
            states = network.states(inputs, mask)
            for word, sums in zip(sample["words"], network.labels(states)[0].tolist()):
                file.write("|".join(word) + " = " + " ".join(f"{x:.3f}" for x in sums) + "\n")
            areas = zip(AREAS, network.weigh_areas(states, mask)[0].tolist(), network.weigh_signs(states, mask)[0].tolist())
            file.write("".join(f"{area} = {odds:.3f} " + " ".join(f"{x:.3f}" for x in signs) + "\n"
                               for area, odds, signs in areas))


def names(path):
    return set(open(path, encoding="utf-8").read().split()) if path else set()


def main():
    args = options.parse_args()
    torch.set_num_threads(args.threads), torch.manual_seed(1), random.seed(1)
    unmarked, twice, test, other = (names(x) for x in (args.unmarked, args.twice, args.test, args.also_test))
    samples = [json.loads(line) for line in open(args.samples, encoding="utf-8")]
    held = [x for x in samples if x["letter"] in test | other]
    trained = [x for x in samples if x["letter"] not in test | other]
    before = read_list(args.before) if args.before else None
    lists = Lists(trained, before)
    for place, sample in enumerate(samples):
        sample["id"], sample["unmarked"] = place, sample["letter"] in unmarked
        sample.setdefault("areas", None)
        sample["inputs"], sample["labels"] = lists.read(sample), labels(sample, sample["marked"])
    places = vectors(lists.names["word"])
    marked = [x for x in trained if not x["unmarked"]]
    print(f"{len(marked)} sentences, {len(trained) - len(marked)} unmarked, {len(held)} for testing", flush=True)
    tests = [[x for x in held if x["letter"] in group] for group in (test, other) if group]

    def measure(networks):
        return " | ".join(agreement(tell(networks, group), group) for group in tests)

    print("rules", " | ".join(agreement({x["id"]: (labels(x, x["found"]), [0] * 16) for x in group}, group) for group in tests))
    told = None
    if args.keep and args.teachers == 0:
        told = {int(k): v for k, v in json.load(open(args.keep)).items()}
    elif args.teachers:
        def teach(seed):
            torch.manual_seed(seed + 1), random.seed(seed + 1)
            network = Network(lists, places, 96, 2, rounded=False, drop=0.4, word=80)
            fit(network, marked, 9, rate=2e-3, after=lambda network: measure([network]))
            return network

        teachers = at_once(teach, args.teachers)
        print("large networks together", measure(teachers), flush=True)
        told = tell(teachers, trained)
        if args.keep:
            json.dump(told, open(args.keep, "w"))
    network = Network(lists, places, args.units, 1, rounded=True, drop=0.2)
    print("numbers", sum(p.numel() for p in network.parameters()))
    if args.before:
        go_on_from(network, lists, before)
        print("before", measure([network]), flush=True)

    def both(network):
        return measure([network]) + " " + " ".join(kinds_right(network, group) for group in tests)

    again = [x for x in marked if x["letter"] in twice]
    fit(network, (trained if told else marked) + again, args.rounds, args.rate, told=told, after=both)
    write(network, lists, args.list, args.areas)
    if args.before:
        extend(args.before, lists)
    if args.check:
        write_check(network, held, args.check)


if __name__ == "__main__":
    main()

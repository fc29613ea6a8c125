/** The print pack: how to vote on paper, the roll call, and eight slips a page. */
export const main = String.raw`
#import "marks.typ": *

#let d = json("data.json")
#let l = d.labels

#set document(title: l.title, author: l.network)
#show: written.with(d)
#show heading.where(level: 1): it => block(below: 10pt, text(size: if d.rightToLeft { 20pt } else { 22pt }, weight: "bold", fill: ink, it.body))
#show heading.where(level: 2): it => block(above: 16pt, below: 9pt, sticky: true, text(size: 14pt, weight: "semibold", fill: ink, it.body))

#let box-to-tick(size) = box(baseline: 20%, pdf.artifact(rect(width: size, height: size, stroke: 1pt + ink, radius: 1.5pt)))
#let rule(label, width) = grid(
  columns: (auto, width),
  column-gutter: 6pt,
  align: bottom,
  text(size: 9pt, fill: ink2, label),
  line(length: 100%, stroke: 0.7pt + ink2),
)

#let foot = pagefoot(7.5pt, [#d.session · #d.called#if d.simulated [ · #l.simulated]], l.page)

#set page(paper: "a4", margin: (x: 1.6cm, top: 1.6cm, bottom: 1.9cm), footer: foot)

#block(below: if d.rightToLeft { 20pt } else { 13pt }, text(size: 10pt, weight: "semibold", fill: accent, l.network))
#heading(level: 1, l.title)
#block(below: 14pt, text(size: 12pt, [#d.session #h(4pt) #text(fill: ink2, d.count)]))
#block(width: 100%, fill: ground, inset: 14pt, radius: 4pt, breakable: false)[
  #text(weight: "semibold", l.how)
  #enum(..d.steps.map(step => enum.item(step)))
]

#heading(level: 2, l.rollCall)
#grid(
  columns: (1fr, 1fr, 1fr),
  column-gutter: 16pt,
  rule(l.date, 1fr), rule(l.teller, 1fr), rule(l.second, 1fr),
)
#v(8pt)
#let head(label) = text(size: 8.4pt, fill: ink2, label)
#table(
  columns: (0.9cm, 1fr, 1.5cm, 1.5cm, 1.5cm, 1.9cm, 4cm),
  inset: (x: 4pt, y: 5.2pt),
  align: (end + horizon, start + horizon, center + horizon, center + horizon, center + horizon, center + horizon, start + horizon),
  stroke: (x, y) => (bottom: 0.5pt + hairline),
  table.header(
    table.cell(colspan: 7, align: start, inset: (x: 0pt, top: 10pt, bottom: 6pt), stroke: none, rule(l.item, 9cm)),
    [], head(l.city), head(l.here), head(l.yes), head(l.no), head(l.abstain), head(l.signature),
  ),
  ..d.seats.map(s => (
    text(size: 8.4pt, fill: ink2, s.number),
    [#text(weight: "semibold", s.city) #text(size: 8.4pt, fill: ink2, s.country)],
    box-to-tick(10pt), box-to-tick(10pt), box-to-tick(10pt), box-to-tick(10pt), [],
  )).flatten(),
)

#pagebreak()
#heading(level: 2)[#l.slips #h(6pt) #text(size: 9pt, weight: "regular", fill: ink2, l.cut)]
#let slip(s) = block(width: 100%, height: 6.1cm, inset: 10pt, stroke: (dash: "dashed", paint: ink2, thickness: 0.5pt), breakable: false)[
  #grid(
    columns: (1fr, auto),
    text(size: 13pt, weight: "bold", s.city),
    text(size: 9pt, fill: ink2, s.number),
  )
  #v(-4pt)
  #text(size: 8.6pt, fill: ink2, s.country)
  #v(-3.5pt)
  #text(size: 7.6pt, fill: ink2, d.session)
  #v(4pt)
  #rule(l.item, 1fr)
  #v(7pt)
  #grid(
    columns: (1fr, 1fr, 1.3fr),
    ..(l.yes, l.no, l.abstain).map(word => [#box-to-tick(13pt) #h(3pt) #text(size: 12pt, weight: "semibold", word)]),
  )
  #v(10pt)
  #rule(l.name, 1fr)
  #v(10pt)
  #rule(l.signature, 1fr)
]
#grid(columns: (1fr, 1fr), ..d.seats.map(slip))

#let ordering(s) = block(width: 100%, height: 8.4cm, inset: 10pt, stroke: (dash: "dashed", paint: ink2, thickness: 0.5pt), breakable: false)[
  #grid(
    columns: (1fr, auto),
    [#text(size: 13pt, weight: "bold", s.city) #text(size: 8.6pt, fill: ink2, s.country)],
    text(size: 9pt, fill: ink2, s.number),
  )
  #v(-3.5pt)
  #text(size: 7.6pt, fill: ink2, d.session)
  #v(1pt)
  #text(size: 8.6pt, l.orderHow)
  #v(1pt)
  #grid(
    columns: (auto, 1fr),
    column-gutter: 6pt,
    row-gutter: 4pt,
    align: horizon,
    ..d.areas.map(area => (box-to-tick(13pt), text(size: 9pt, area))).flatten(),
  )
  #v(1fr)
  #grid(columns: (auto, 1fr), column-gutter: 10pt, [#box-to-tick(11pt) #text(size: 9pt, l.abstain)], rule(l.signature, 1fr))
]
#if d.areas.len() > 0 [
  #pagebreak()
  #heading(level: 2)[#l.orderSlips #h(6pt) #text(size: 9pt, weight: "regular", fill: ink2, l.cut)]
  #grid(columns: (1fr, 1fr), ..d.seats.map(ordering))
]
`;

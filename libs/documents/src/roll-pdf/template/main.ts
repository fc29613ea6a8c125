/** The printed roll: page, running foot, what the day was like in numbers, then the list. */
export const main = String.raw`
#import "marks.typ": *
#import "list.typ": sections

#let d = json("data.json")

#set document(title: d.title, author: d.network)
#show: written.with(d)
#show heading.where(level: 1): it => block(below: 10pt, text(size: if d.rightToLeft { 23pt } else { 26pt }, weight: "bold", fill: ink, it.body))
#show heading.where(level: 2): it => block(above: 20pt, below: 9pt, sticky: true, text(size: 13pt, weight: "semibold", fill: ink, it.body))
#show heading.where(level: 3): it => block(above: 14pt, below: 6pt, sticky: true, text(size: 11pt, weight: "semibold", fill: ink, it.body))

#let foot = pagefoot(6.8pt, d.title, d.labels.page, [SHA-256 #text(dir: ltr, d.hash)], d.frozen)

#set page(paper: "a4", margin: (x: 2cm, top: 2cm, bottom: 2.3cm), footer: foot)

#block(below: if d.rightToLeft { 22pt } else { 15pt }, text(size: 10pt, weight: "semibold", fill: accent, d.network))
#heading(level: 1, d.title)
#if d.purpose != none { block(above: if d.rightToLeft { 16pt } else { 12pt }, text(size: 12pt, d.purpose)) }
#block(above: 10pt, below: 20pt, text(fill: ink2, [#d.frozen · #d.state]))

#grid(
  columns: (1fr, 1fr, 1fr),
  column-gutter: 14pt,
  ..d.figures.map(f => block(width: 100%, stroke: (top: 1.5pt + accent), inset: (top: 7pt))[
    #text(size: 19pt, weight: "bold", fill: strong, f.value)
    #v(-8pt)
    #text(size: 9pt, fill: ink2, f.label)
  ]),
)

#heading(level: 2, d.labels.byRegion)
#table(
  columns: (6.2cm, 1fr, 1.2cm),
  inset: (x: 0pt, y: 3.5pt),
  align: (start + horizon, start + horizon, end + horizon),
  stroke: none,
  ..d.regions.map(r => (
    [#mark(r.mark) #h(3pt) #r.name],
    if r.share > 0 { box(width: r.share * 100%, height: 6pt, pdf.artifact(rect(width: 100%, height: 6pt, radius: 1pt, fill: rgb(r.mark.colour)))) },
    text(weight: "semibold", r.count),
  )).flatten(),
)

#block(above: 16pt, width: 100%, fill: ground, inset: 12pt, radius: 4pt, breakable: false)[
  #set text(size: 8.6pt)
  #for note in d.notes { par(note) }
  #text(size: 7.4pt)[SHA-256 #text(dir: ltr, d.hash)]
]

#heading(level: 2, d.labels.list)
#sections(d)
`;

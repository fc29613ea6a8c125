/** The first page and the contents. */
export const cover = String.raw`
#import "marks.typ": *

#let figures(d) = grid(
  columns: (1fr, 1fr, 1fr, 1.5fr),
  column-gutter: 14pt,
  ..d.figures.map(f => block(width: 100%, stroke: (top: 1.5pt + accent), inset: (top: 7pt))[
    #text(size: 19pt, weight: "bold", fill: strong, f.value)
    #v(-8pt)
    #text(size: 9pt, fill: ink2, f.label)
  ]),
)

#let cover(d) = {
  set page(header: none, footer: none, margin: (x: 2.4cm, top: 2.4cm, bottom: 2cm))
  text(size: 11pt, weight: "semibold", fill: accent, d.network)
  v(5.2cm)
  block(text(size: if d.rightToLeft { 32pt } else { 40pt }, weight: "bold", fill: ink, d.title))
  v(4pt)
  block(text(size: 13pt, fill: ink2, d.status))
  if d.simulated != none {
    v(10pt)
    text(size: 11pt, simulatedmark(d.simulated))
    v(2pt)
    block(width: 75%, text(size: 9.5pt, fill: ink2, d.simulatedNote))
  }
  v(1fr)
  for area in d.areas {
    block(below: 7.5pt, text(size: 12pt)[#areabar(area.colour, height: 12pt) #h(5pt) #area.name])
  }
  v(1.2cm)
  figures(d)
  v(1.1cm)
  set text(size: 7pt, fill: ink2)
  line(length: 100%, stroke: 0.5pt + hairline)
  v(-2pt)
  grid(columns: (1fr, auto), align: (start, end), [SHA-256 #text(dir: ltr, d.hash)], d.generated)
}

#let contents(d) = {
  block(below: 14pt, text(size: 20pt, weight: "bold", d.labels.contents))
  let row(target, bar, title) = block(
    above: 0pt,
    below: 0pt,
    width: 100%,
    inset: (y: 7pt),
    stroke: (bottom: 0.5pt + hairline),
    link(target, grid(
      columns: (14pt, 1fr, auto),
      align: horizon,
      bar,
      text(size: 11pt, title),
      text(size: 11pt, fill: ink2, context str(counter(page).at(target).first())),
    )),
  )
  row(label("method"), [], d.labels.method)
  for area in d.areas { row(label("area-" + area.number), areabar(area.colour), [#area.number #h(3pt) #area.name]) }
  row(label("calendar"), [], d.labels.calendar)
  row(label("annex"), [], d.labels.annex)
  if d.planGaps.len() > 0 {
    v(10pt)
    block(width: 100%, fill: ground, inset: 12pt, radius: 4pt)[
      #text(weight: "semibold", d.labels.gaps)
      #list(marker: [–], ..d.planGaps.map(g => [#g]))
    ]
  }
}
`;

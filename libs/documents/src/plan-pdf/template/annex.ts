/** The method note and, for every allocation, its reason. */
export const annex = String.raw`
#import "marks.typ": *

#let methodnote(d) = {
  v(26pt)
  [#heading(level: 1, d.labels.method) <method>]
  set par(spacing: 1.15em)
  for paragraph in d.method { par(paragraph) }
}

#let annexpages(d) = {
  [#heading(level: 1, d.labels.annex) <annex>]
  set text(size: 8.6pt)
  set par(leading: if d.rightToLeft { 0.7em } else { 0.5em })
  for area in d.areas {
    heading(level: 2, outlined: false)[#areabar(area.colour) #h(4pt) #area.number #h(2pt) #area.name]
    table(
      columns: (5.2cm, 1fr),
      inset: (x: 3pt, y: 4pt),
      align: start,
      stroke: (x, y) => (top: 0.5pt + hairline),
      ..area.reasons.map(r => (text(weight: "semibold", r.subject), r.text)).flatten(),
      table.hline(stroke: 0.5pt + hairline),
    )
  }
}
`;

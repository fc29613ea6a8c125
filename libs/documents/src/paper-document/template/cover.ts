/** The first page: what, from which round, how far the matter is, and the marks of the data. */
export const cover = String.raw`
#import "marks.typ": *

#let cover(d) = {
  set page(header: none, footer: none, margin: (x: 2.1cm, top: 0cm, bottom: 1.8cm))
  pdf.artifact(place(top + start, dx: if d.rightToLeft { 2.1cm } else { -2.1cm }, rect(width: 21cm, height: 1.1cm, fill: accent)))
  v(2.3cm)
  text(size: 11.5pt, weight: "semibold", fill: accent, d.network)
  v(3.6cm)
  block(below: 12pt, text(size: if d.rightToLeft { 30pt } else { 36pt }, weight: "bold", fill: ink, d.title))
  block(below: 20pt, text(size: 15pt, fill: ink2, d.subtitle))
  block(
    width: 100%,
    below: 12pt,
    inset: (x: 12pt, y: 9pt),
    fill: if d.provisional { rgb("#FDF0E8") } else { wash },
    stroke: if d.rightToLeft { (right: 3pt + if d.provisional { warning } else { accent }) } else { (left: 3pt + if d.provisional { warning } else { accent }) },
    {
      text(size: 11pt, weight: "semibold", fill: if d.provisional { warning } else { strong }, d.state)
      linebreak()
      text(size: 9.6pt, fill: ink2, d.edition)
    },
  )
  if d.simulated != none {
    v(4pt)
    text(size: 10.5pt, simulatedmark(d.simulated))
    v(1pt)
    block(width: 82%, text(size: 9.2pt, fill: ink2, d.simulatedNote))
  }
  if d.unreviewed != none { block(width: 82%, text(size: 9.2pt, fill: ink2, d.unreviewed.note)) }
  v(1fr)
  if d.areas != none {
    block(below: 9pt, text(size: 10pt, weight: "semibold", fill: ink2, d.areas.title))
    for a in d.areas.areas {
      block(above: 0pt, below: 7pt, text(size: 11.5pt)[#areabar(a.colour, height: 12pt) #h(5pt) #a.name])
    }
    v(1.1fr)
  }
  if d.figures.len() > 0 {
    grid(
      columns: d.figures.map(f => if f.value.len() > 6 { 1.6fr } else { 1fr }),
      column-gutter: 14pt,
      ..d.figures.map(f => block(width: 100%, stroke: (top: 1.5pt + accent), inset: (top: 7pt), {
        block(below: 6pt, text(size: 18pt, weight: "bold", fill: strong, f.value))
        text(size: 8.8pt, fill: ink2, f.label)
      })),
    )
    v(0.9cm)
  }
  set text(size: 8.8pt)
  for f in d.facts {
    block(above: 0pt, below: 0pt, width: 100%, inset: (y: 4.2pt), stroke: (top: 0.5pt + hairline), grid(
      columns: (4.6cm, 1fr),
      column-gutter: 8pt,
      text(fill: ink2, f.label),
      if f.at("exact", default: false) { align(if d.rightToLeft { right } else { left }, text(dir: ltr, size: if f.value.len() > 40 { 7.6pt } else { 8.8pt }, f.value)) } else { f.value },
    ))
  }
}
`;

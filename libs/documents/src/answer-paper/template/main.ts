/** Lays out a paper: its head, its parts one after the other, a running foot. */
export const main = String.raw`
#let d = json("data.json")
#import "marks.typ": *

#set document(title: d.title, author: d.network)
#show: written.with(d)
#show heading.where(level: 1): it => block(below: 10pt, text(size: 24pt, weight: "bold", it.body))
#show heading.where(level: 2): it => block(above: 16pt, below: 6pt, sticky: true, text(size: 14pt, weight: "semibold", fill: accent, it.body))
#show heading.where(level: 3): it => block(above: 14pt, below: 6pt, sticky: true, text(size: 10.5pt, weight: "semibold", it.body))

#let foot = pagefoot(7.4pt, d.foot, d.page)
#set page(paper: "a4", margin: (x: 2cm, top: 1.8cm, bottom: 2.2cm), footer: foot)

// A box to tick is drawn: the typeface has none.
#let tick(ticked) = box(baseline: 1.5pt, width: 9pt, height: 9pt, stroke: 0.9pt + ink2, radius: 1.5pt, inset: 0pt,
  if ticked { place(center + horizon, text(size: 8pt, weight: "bold", "×")) })
#let cell(s) = if s == "☐" { align(center, tick(false)) } else { text(s) }
#let rule() = pdf.artifact(block(width: 100%, height: 22pt, below: 0pt, above: 0pt, stroke: (bottom: 0.6pt + hairline)))

#let part(b) = {
  if b.kind == "heading" { heading(level: b.level, b.text) }
  if b.kind == "text" { block(text(fill: if b.at("quiet", default: false) { ink2 } else { ink }, b.text)) }
  if b.kind == "note" { block(width: 100%, fill: ground, inset: 9pt, radius: 4pt, text(size: 9pt, b.text)) }
  if b.kind == "facts" {
    grid(
      columns: (4.6cm, 1fr),
      column-gutter: 8pt,
      row-gutter: 6pt,
      ..b.facts.map(f => (
        text(fill: ink2, f.label),
        if f.at("exact", default: false) { align(if d.rightToLeft { right } else { left }, text(dir: ltr, weight: "semibold", size: if f.value.len() > 40 { 8.6pt } else { 10pt }, f.value)) } else { text(weight: "semibold", f.value) },
      )).flatten(),
    )
  }
  if b.kind == "list" {
    for i in b.items {
      block(above: 5pt, below: 5pt, grid(
        columns: (14pt, 1fr),
        column-gutter: 4pt,
        if i.mark == "☐" { tick(false) } else if i.mark == "☑" { tick(true) } else { text(fill: ink2, i.mark) },
        text(i.text),
      ))
    }
  }
  if b.kind == "table" {
    set text(size: 9pt)
    table(
      columns: (2fr,) + (1fr,) * (b.head.len() - 1),
      inset: (x: 5pt, y: 5pt),
      align: start + horizon,
      stroke: 0.5pt + hairline,
      table.header(..b.head.map(h => text(size: 8.6pt, fill: ink2, h))),
      ..b.rows.flatten().map(cell),
    )
  }
  if b.kind == "lines" { for _ in range(b.count) { rule() } ; v(6pt) }
  if b.kind == "signature" {
    block(breakable: false, above: 12pt, below: 10pt, grid(
      columns: if b.stamp == "" { (1fr,) } else { (1fr, 5.2cm) },
      column-gutter: 18pt,
      {
        for l in b.labels {
          block(above: 0pt, below: 7pt, width: 100%, {
            text(size: 9pt, fill: ink2, l)
            rule()
          })
        }
      },
      ..if b.stamp == "" { () } else { (rect(width: 100%, height: 4.6cm, stroke: (paint: hairline, dash: "dashed"), radius: 4pt, inset: 8pt, text(size: 9pt, fill: ink2, b.stamp)),) },
    ))
  }
}

#block(below: 14pt, grid(columns: (1fr, auto), text(weight: "semibold", fill: accent, d.network), if d.simulated != none { text(weight: "semibold", fill: warning, d.simulated) }))
#heading(level: 1, d.title)
#block(below: 16pt, text(size: 11pt, d.lead))
#for b in d.blocks { part(b) }
`;

/** Lays out one part of the report. */
export const blocks = String.raw`
#import "marks.typ": *

#let tones = (
  first: (fill: accent, ink: white),
  within: (fill: rgb("#CFE1EF"), ink: ink),
  hidden: (fill: ground, ink: ink2),
  warning: (fill: none, ink: warning),
  strong: (fill: none, ink: ink),
  quiet: (fill: none, ink: ink2),
)
#let keys = (full: accent, light: rgb("#CFE1EF"), warning: warning, white: white, hidden: ground)

#let title(label, number, words) = block(above: 14pt, below: 4pt, sticky: true, {
  text(size: 9.4pt, weight: "semibold", fill: accent, label.replace("{number}", number) + ". ")
  text(size: 9.4pt, weight: "semibold", words)
})
#let subtitle(note) = if note != none { block(above: 4pt, below: 6pt, sticky: true, text(size: 8.2pt, fill: ink2, note)) }
#let legend(entries) = if entries.len() > 0 {
  block(above: 5pt, below: 6pt, sticky: true, {
    set text(size: 8.2pt, fill: ink2)
    for e in entries {
      box({
        box(width: 8pt, height: 8pt, baseline: 0.8pt, pdf.artifact(rect(width: 8pt, height: 8pt, fill: keys.at(e.tone), stroke: 0.5pt + edge)))
        h(4pt)
        e.text
      })
      h(14pt)
    }
  })
}

#let cell(c, columns, index) = {
  let plain = type(c) == str
  let words = if plain { c } else { c.text }
  let tone = if plain { none } else { c.at("tone", default: none) }
  let shade = if plain { none } else { c.at("shade", default: none) }
  let look = if tone == none { (fill: none, ink: ink) } else { tones.at(tone) }
  let dark = shade != none and shade > 0.55
  table.cell(
    fill: if shade != none { color.mix((accent, shade * 100%), (white, (1 - shade) * 100%)) } else { look.fill },
    text(
      fill: if dark { white } else { look.ink },
      weight: if tone == "strong" or tone == "first" { "semibold" } else { "regular" },
      words,
    ),
  )
}

#let tablepart(d, b) = {
  let count = counter("report-table")
  count.step()
  context title(d.table, str(count.get().first()), b.title)
  subtitle(b.note)
  legend(b.legend)
  let narrow = b.columns.len() > 9
  set text(size: if narrow { 7.6pt } else { 8.4pt })
  set par(leading: 0.5em)
  // A short table stays whole; a long one repeats its head on the next page.
  block(above: 6pt, below: 14pt, breakable: b.rows.len() > 12, table(
    columns: b.columns.map(c => c.width * 1fr),
    inset: (x: if narrow { 2.5pt } else { 4.5pt }, y: 3.4pt),
    align: (column, row) => if b.columns.at(column).at("number", default: false) { end + horizon } else { start + horizon },
    stroke: (column, row) => (
      top: if row == 0 { 0.9pt + ink2 } else { none },
      bottom: if row == 0 { 0.9pt + ink2 } else if row == b.lineAfter { (paint: ink, thickness: 1pt, dash: "dashed") } else { 0.5pt + hairline },
    ),
    table.header(..b.columns.map(c => table.cell(align: bottom + if c.at("number", default: false) { end } else { start }, text(size: if narrow { 7.6pt } else { 7.4pt }, weight: "semibold", fill: ink2, c.head)))),
    ..b.rows.map(row => row.enumerate().map(((i, c)) => cell(c, b.columns, i))).flatten(),
  ))
}

#let figurepart(d, b) = block(breakable: false, above: 6pt, below: 14pt, width: 100%, {
  let count = counter("report-figure")
  count.step()
  context title(d.figure, str(count.get().first()), b.title)
  subtitle(b.note)
  legend(b.legend)
  v(2pt)
  image(b.file, width: 100%, alt: b.alt)
})

#let part(d, b) = {
  if b.kind == "heading" { heading(level: 2, b.text) }
  if b.kind == "text" {
    // A lead does not stay alone under its heading at the foot of a page.
    block(below: if b.tone == "lead" { 9pt } else { 10pt }, sticky: b.tone == "lead", text(
      size: if b.tone == "lead" { 12pt } else if b.tone == "quiet" { 8.4pt } else { 1em },
      weight: if b.tone == "lead" { "semibold" } else { "regular" },
      fill: if b.tone == "quiet" { ink2 } else if b.tone == "lead" { strong } else { ink },
      b.text,
    ))
  }
  if b.kind == "list" {
    list(marker: text(fill: accent, [•]), indent: 2pt, body-indent: 6pt, spacing: 6pt, ..b.items.map(i => [#i]))
  }
  if b.kind == "note" {
    block(width: 100%, above: 14pt, below: 10pt, breakable: false, fill: ground, inset: 11pt, radius: 3pt, {
      text(weight: "semibold", b.title)
      parbreak()
      text(size: 9pt, b.text)
    })
  }
  if b.kind == "figures" {
    block(above: 14pt, below: 16pt, grid(
      columns: (1fr,) * b.figures.len(),
      column-gutter: 10pt,
      ..b.figures.map(f => block(width: 100%, stroke: (top: 1.5pt + accent), inset: (top: 6pt), {
        block(below: 5pt, text(size: 13pt, weight: "bold", fill: strong, f.value))
        set par(leading: 0.5em)
        text(size: 7.8pt, fill: ink2, f.label)
      })),
    ))
  }
  if b.kind == "facts" {
    block(above: 8pt, below: 12pt, grid(
      columns: (4.6cm, 1fr),
      column-gutter: 8pt,
      row-gutter: 6pt,
      ..b.facts.map(f => (
        text(size: 8.4pt, fill: ink2, f.label),
        if f.at("exact", default: false) { align(if d.rightToLeft { right } else { left }, text(dir: ltr, size: if f.value.len() > 40 { 7.4pt } else { 8.4pt }, f.value)) } else { text(size: 8.4pt, f.value) },
      )).flatten(),
    ))
  }
  if b.kind == "terms" {
    for t in b.terms {
      block(above: 0pt, below: 0pt, width: 100%, inset: (y: 3.6pt), breakable: false, stroke: (bottom: 0.5pt + hairline), grid(
        columns: (4.2cm, 1fr),
        column-gutter: 10pt,
        text(weight: "semibold", t.term),
        t.text,
      ))
    }
  }
  if b.kind == "code" {
    block(width: 100%, fill: ground, inset: 8pt, radius: 3pt, {
      for l in b.lines { block(above: 0pt, below: 4pt, align(left, text(dir: ltr, size: 8.6pt, l))) }
    })
  }
  if b.kind == "table" { tablepart(d, b) }
  if b.kind == "figure" { figurepart(d, b) }
}
`;

/** Lays out one part of a document. */
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

#let cell(c, small) = {
  let plain = type(c) == str
  let words = if plain { c } else { c.text }
  let of(key) = if plain { none } else { c.at(key, default: none) }
  if of("bar") != none {
    return table.cell(inset: (x: 0pt, y: 3.4pt), align: horizon, pdf.artifact(rect(width: 100%, height: 7.5pt, fill: rgb(of("bar")))))
  }
  let tone = of("tone")
  let shade = of("shade")
  let look = if tone == none { (fill: none, ink: ink) } else { tones.at(tone) }
  let dark = shade != none and shade > 0.55
  table.cell(
    fill: if shade != none { color.mix((accent, shade * 100%), (white, (1 - shade) * 100%)) } else { look.fill },
    {
      set text(
        fill: if dark { white } else { look.ink },
        weight: if tone == "strong" or tone == "first" { "semibold" } else { "regular" },
      )
      if of("colour") != none { areabar(of("colour"), height: 8pt); h(3pt) }
      // The mark stays on the line of the first word.
      if of("mark") != none { box({ mark(of("mark")); h(3pt) }); "\u{2060}" }
      if of("names") != none {
        for (index, n) in of("names").enumerate() {
          if index > 0 { linebreak() }
          if n.mark != none { box({ mark(n.mark); h(3pt) }); "\u{2060}" }
          n.text
          if n.beside != "" { h(5pt); text(size: small, fill: ink2, n.beside) }
        }
      } else { words }
      if of("under") != none { linebreak(); text(size: small, weight: "regular", fill: ink2, of("under")) }
    },
  )
}

#let heads(b, size, grouped) = {
  let column(c, ..more) = table.cell(..more, align: bottom + if c.at("number", default: false) { end } else if c.at("group", default: none) != none { center } else { start }, inset: if c.at("group", default: none) != none { (x: 0pt, y: 3pt) } else { (x: if grouped { 2.5pt } else { 4.5pt }, y: 3.4pt) }, text(size: size, weight: "semibold", fill: ink2, c.head))
  if not grouped { return b.columns.map(c => column(c)) }
  let first = ()
  let seen = none
  for c in b.columns {
    let group = c.at("group", default: none)
    if group == none { first.push(column(c, rowspan: 2)) } else if group != seen {
      first.push(table.cell(colspan: b.columns.filter(o => o.at("group", default: none) == group).len(), align: start, inset: (x: 2.5pt, y: 2pt), text(size: 8pt, weight: "semibold", group)))
    }
    seen = group
  }
  first + b.columns.filter(c => c.at("group", default: none) != none).map(c => column(c))
}

#let tablepart(d, b) = {
  let count = counter("paper-table")
  count.step()
  context title(d.table, str(count.get().first()), b.title)
  subtitle(b.note)
  legend(b.legend)
  let narrow = b.columns.len() > 9
  let grouped = b.columns.any(c => c.at("group", default: none) != none)
  let headed = if grouped { 2 } else { 1 }
  let pad = if narrow { 2.5pt } else { 4.5pt }
  let small = if narrow { 7.2pt } else { 7.6pt }
  set text(size: if grouped { 8.2pt } else if narrow { 7.6pt } else { 8.4pt })
  set par(leading: if d.rightToLeft { 0.62em } else { 0.5em })
  // A short table stays whole; a long one repeats its head on the next page.
  block(above: 6pt, below: 14pt, breakable: b.rows.len() > 13 or b.at("flows", default: false), table(
    columns: b.columns.map(c => c.width * 1fr),
    inset: (x: pad, y: 3.4pt),
    align: (column, row) => if b.columns.at(column).at("number", default: false) { end + horizon } else if b.columns.at(column).at("group", default: none) != none { center + horizon } else { start + horizon },
    stroke: (column, row) => (
      top: if row == 0 { 0.9pt + ink2 } else { none },
      bottom: if row == headed - 1 { 0.9pt + ink2 } else if row < headed { none } else if b.lineAfter != none and row == b.lineAfter + headed - 1 { (paint: ink, thickness: 1pt, dash: "dashed") } else { 0.5pt + hairline },
    ),
    table.header(..heads(b, if narrow and not grouped { 7.6pt } else { 7.4pt }, grouped)),
    ..if grouped {
      range(b.columns.len() + 1).filter(i => {
        let at(k) = if k < 0 or k >= b.columns.len() { none } else { b.columns.at(k).at("group", default: none) }
        at(i) != none or at(i - 1) != none
      }).map(i => {
        let at(k) = if k < 0 or k >= b.columns.len() { none } else { b.columns.at(k).at("group", default: none) }
        table.vline(x: i, start: 1, stroke: if at(i) != at(i - 1) { 0.6pt + edge } else { 0.4pt + hairline })
      })
    } else { () },
    ..b.rows.map(row => row.map(c => cell(c, small))).flatten(),
  ))
}

#let figurepart(d, b) = block(breakable: false, above: 6pt, below: 14pt, width: 100%, {
  let count = counter("paper-figure")
  count.step()
  context title(d.figure, str(count.get().first()), b.title)
  subtitle(b.note)
  legend(b.legend)
  v(2pt)
  image(b.file, width: 100%, alt: b.alt)
})

// Words in their looks; an address is written out nowhere else, so the link keeps it.
#let looked(spans) = for s in spans {
  let words = text(
    weight: if s.at("bold", default: false) { "bold" } else { "regular" },
    style: if s.at("italic", default: false) { "italic" } else { "normal" },
    s.text,
  )
  if s.at("link", default: none) != none { link(s.link, underline(offset: 2pt, text(fill: accent, words))) } else { words }
}

// A line at the edge where reading begins says that something is missing.
#let gapbox(d) = (inset: (x: 8pt, y: 3pt), stroke: if d.rightToLeft { (right: 2pt + warning) } else { (left: 2pt + warning) })

#let part(d, b) = {
  if b.kind == "heading" { heading(level: if b.at("minor", default: false) { 3 } else { 2 }, b.text) }
  if b.kind == "break" { pagebreak(weak: true) }
  if b.kind == "text" {
    // A lead does not stay alone under its heading at the foot of a page.
    block(below: if b.tone == "lead" { 9pt } else if b.at("kept", default: false) { 5pt } else { 8pt }, sticky: b.tone == "lead" or b.at("kept", default: false), ..(if b.tone == "gap" { gapbox(d) } else { (:) }), text(
      size: if b.tone == "lead" { 12pt } else if b.tone == "quiet" { 8.4pt } else { 1em },
      weight: if b.tone == "lead" { "semibold" } else { "regular" },
      fill: if b.tone == "quiet" { ink2 } else if b.tone == "lead" { strong } else if b.tone == "gap" { warning } else { ink },
      if "spans" in b { looked(b.spans) } else { b.text },
    ))
  }
  if b.kind == "list" {
    let items = if "spans" in b { b.spans.map(i => looked(i)) } else { b.items.map(i => [#i]) }
    if b.at("numbered", default: false) { enum(indent: 2pt, body-indent: 6pt, spacing: 6pt, ..items) } else {
      list(marker: text(fill: accent, [•]), indent: 2pt, body-indent: 6pt, spacing: 6pt, ..items)
    }
  }
  if b.kind == "note" {
    let warn = b.at("warning", default: false)
    block(width: 100%, above: 14pt, below: 10pt, breakable: false, fill: if warn { rgb("#FDF0E8") } else { ground }, inset: 11pt, radius: 3pt, {
      text(weight: "semibold", fill: if warn { warning } else { ink }, b.title)
      parbreak()
      set text(size: 9pt)
      let lines = b.text.split("\n")
      if lines.len() == 1 { b.text } else { list(marker: text(fill: ink2, [–]), body-indent: 6pt, spacing: 5pt, ..lines.map(l => [#l])) }
    })
  }
  if b.kind == "shares" {
    block(above: 7pt, below: 10pt, grid(
      columns: (auto, 5.6cm, 4.6cm, auto),
      column-gutter: 7pt,
      row-gutter: 5.5pt,
      align: horizon,
      ..b.rows.map(r => (
        if r.mark == none { [] } else { mark(r.mark) },
        text(size: 8.6pt, r.label),
        block(width: 100%, height: 6pt, pdf.artifact(box(width: 100%, height: 6pt, fill: track, radius: 1pt, align(start, rect(width: r.share * 100%, height: 6pt, fill: if r.mark == none { accent } else { rgb(r.mark.colour) }, radius: 1pt))))),
        text(size: 8.6pt, r.text),
      )).flatten(),
    ))
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
  if b.kind == "facts" and b.at("paired", default: false) {
    block(above: 5pt, below: 10pt, breakable: false, inset: (top: 4pt), width: 100%, stroke: (top: 0.5pt + hairline), grid(
      columns: (1.9cm, 1fr, 2.1cm, 1.15fr),
      column-gutter: 8pt,
      row-gutter: 4pt,
      ..b.facts.map(f => (text(size: 8.2pt, fill: ink2, f.label), text(size: 8.2pt, f.value))).flatten(),
    ))
  } else if b.kind == "facts" {
    block(above: 8pt, below: 12pt, breakable: b.facts.len() > 8, grid(
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

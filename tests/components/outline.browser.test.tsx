import { describe, expect, it } from 'vitest'
import type { PollReasonsProps } from '../../components/PollReasons'
import { CLOSED_VIEW } from '../../lib/panel-state'
import { mountPanel } from './mount-panel'
import { readOutline } from './read-outline'

const OPEN = { ...CLOSED_VIEW, open: true }

/** The lines between two, the first included. */
function cut(lines: readonly string[], from: string, to: string): string {
  const start = lines.findIndex((line) => line.trim().startsWith(from))
  const end = lines.findIndex((line, index) => index > start && line.trim().startsWith(to))
  return lines.slice(start, end < 0 ? undefined : end).join('\n')
}

// By Chromium's protocol; WebDriver BiDi has no way to ask Firefox for its tree.
describe('what a screen reader is given', () => {
  const outline = async (scene: string, props: Partial<PollReasonsProps> = {}) => {
    mountPanel(scene, { props })
    return readOutline()
  }

  it('a closed toggle, before and after reading', async () => {
    expect((await outline('closed')).join('\n')).toMatchInlineSnapshot(`
      "button "Reasons" [collapsed]
      status [live polite]"
    `)
    expect((await outline('closed-read')).join('\n')).toMatchInlineSnapshot(`
      "button "Reasons · 14 replies" [collapsed]
      status [live polite]"
    `)
  })

  it('reading, without and with progress', async () => {
    expect((await outline('loading')).join('\n')).toMatchInlineSnapshot(`
      "button "Reasons" [expanded]
      status [live polite]
        Reading the replies…
      region "Reasons in the replies"
        heading "Reasons in the replies" [level 2]
        Reading the replies…
        button "Stop""
    `)
    expect(cut(await outline('collecting'), 'button', 'heading "Votes')).toMatchInlineSnapshot(`
      "button "Reasons · 60 replies" [expanded]
      status [live polite]
        Reading the replies…
      region "Reasons in the replies"
        heading "Reasons in the replies" [level 2]
        Reading the replies…
        progressbar "Reading the replies…" = 60
        60 of at least 200 replies
        button "Stop""
    `)
  })

  it('a failure', async () => {
    expect((await outline('failed')).join('\n')).toMatchInlineSnapshot(`
      "button "Reasons" [expanded]
      status [live polite]
        The server asks for a pause: it had too many requests. Try again after 10:09 AM.
      region "Reasons in the replies"
        heading "Reasons in the replies" [level 2]
        The server asks for a pause: it had too many requests.
        Try again after 10:09 AM.
        button "Try again""
    `)
  })

  it('a panel by stance', async () => {
    expect((await outline('ready')).join('\n')).toMatchInlineSnapshot(`
      "button "Reasons · 14 replies" [expanded]
      status [live polite]
        14 replies read.
      region "Reasons in the replies"
        heading "Reasons in the replies" [level 2]
        heading "Votes and replies" [level 3]
        Votes 1,201 people voted Reasons in replies 12 people replied
        list "Votes and replies"
          listitem
            Yes 318 votes 26% Reasons in replies: 3 people
          listitem
            No Your vote 612 votes 51% Reasons in replies: 4 people
          listitem
            Only under conditions that the license names 229 votes 19% Reasons in replies: 3 people
          listitem
            Not sure 42 votes 3% Reasons in replies: 0 people
          listitem
            No clear stance Reasons in replies: 2 people
        Only 12 people replied: that says little about anybody else. People who replied chose to explain themselves: they are not a sample of the voters.
        14 replies read. As of 10:00 AM.
        status [live polite]
        group
          DisclosureTriangle "Details" [collapsed]
        status [live polite]
        button "Read again"
        group "Group the replies"
          radio "By stance" [checked]
          radio "By license"
          radio "Stance × license"
        group "Find replies"
          searchbox "Search the replies"
          combobox "Order" = As in the thread, guesses last [collapsed]
          combobox "Language" = All languages [collapsed]
          checkbox "With reasons only"
          status [live polite]
        heading "Yes 3 people · 3 replies" [level 3]
          button "Yes 3 people · 3 replies" [collapsed]
        Sets it apart: reading is not copying , public
        list "In their words"
          listitem
            Voted yes. I put CC0 on my photos precisely so that nobody has to ask, machines included.
            image ":blobcat:"
          listitem
            Yes, and I say so as somebody who lives off GPL software: reading is not copying.
          listitem
            Oui, pour la recherche publique. Le domaine public est fait pour ça.
        heading "No 4 people · 4 replies" [level 3]
          button "No 4 people · 4 replies" [collapsed]
        Sets it apart: credit , commercial use , sharing alike , agreement between people , المصدر
        list "In their words"
          listitem
            No. “Openly licensed” was an agreement between people. CC BY-SA asks for credit and for sharing alike, and a model…
          listitem
            My illustrations are CC BY-NC. A company that sells a model trained on them is commercial use, end of story:…
        heading "Only under conditions that the license names 3 people · 3 replies" [level 3]
          button "Only under conditions that the license names 3 people · 3 replies" [collapsed]
        list "In their words"
          listitem
            Only if the result is open too. With BY-SA that is simply what the license says; with plain CC BY, name your sources…
          listitem
            I write MIT code and I am fine with it. For CC BY-SA texts I would want the weights under the same license.
        heading "Not sure" [level 3]
        No replies take this stance
        heading "No clear stance 2 people · 3 replies" [level 3]
          button "No clear stance 2 people · 3 replies" [collapsed]
        list "In their words"
          listitem
            how would you even notice that the credit is missing?
        heading "From the poll’s author 1 reply" [level 3]
          button "From the poll’s author 1 reply" [collapsed]
        list "In their words"
          listitem
            thank you! I did not think of public domain at all when I wrote the options.
        status [live polite]
        heading "Export" [level 3]
        group "Download"
          button "Markdown"
          button "JSON"
        group "Copy"
          button "Markdown"
          button "JSON"
        1 followers-only or private reply stays out of exports.
        status [live polite]"
    `)
  })

  it('licenses, the verdicts in words', async () => {
    const view = { ...OPEN, lens: 'license' as const }
    expect(cut(await outline('ready', { view }), 'group "Group', 'heading "MIT')).toMatchInlineSnapshot(`
      "  group "Group the replies"
          radio "By stance"
          radio "By license" [checked]
          radio "Stance × license"
        group "Find replies"
          searchbox "Search the replies"
          combobox "Order" = As in the thread, guesses last [collapsed]
          combobox "Language" = All languages [collapsed]
          checkbox "With reasons only"
          status [live polite]
        heading "CC BY-SA People say: 2 on conditions , 1 not fine . 3 people · 3 replies" [level 3]
          button "CC BY-SA People say: 2 on conditions , 1 not fine . 3 people · 3 replies" [collapsed]
        Sets it apart: weights , same license
        list "In their words"
          listitem
            CC BY-SA asks for credit and for sharing alike, and a model gives neither.
          listitem
            With BY-SA that is simply what the license says; with plain CC BY, name your sources and be my guest. What I would not…
          listitem
            For CC BY-SA texts I would want the weights under the same license.
        heading "CC0 People say: 1 fine . 1 person · 1 reply" [level 3]
          button "CC0 People say: 1 fine . 1 person · 1 reply" [collapsed]
        list "In their words"
          listitem
            I put CC0 on my photos precisely so that nobody has to ask, machines included.
            image ":blobcat:"
        heading "CC BY People say: 1 fine . 1 person · 1 reply" [level 3]
          button "CC BY People say: 1 fine . 1 person · 1 reply" [collapsed]
        list "In their words"
          listitem
            With BY-SA that is simply what the license says; with plain CC BY, name your sources and be my guest. What I would not…
        heading "CC BY-NC People say: 1 not fine . 1 person · 1 reply" [level 3]
          button "CC BY-NC People say: 1 not fine . 1 person · 1 reply" [collapsed]
        list "In their words"
          listitem
            My illustrations are CC BY-NC. A company that sells a model trained on them is commercial use, end of story:…"
    `)
  })

  it('the table, a cell open', async () => {
    expect(cut(await outline('both'), 'region "People', 'heading "Export')).toMatchInlineSnapshot(`
      "  region "People by the license they name and the stance they take"
          table "People by the license they name and the stance they take"
            caption
              People by the license they name and the stance they take
            rowgroup
              row
                cell
                columnheader "Yes"
                columnheader "No"
                columnheader "Only under conditions that the license names"
                columnheader "Not sure"
                columnheader "No clear stance"
            row
              rowheader "CC BY-SA"
              cell "0"
                0
              cell "1 person: CC BY-SA, No"
                button "1 person: CC BY-SA, No" [collapsed]
              cell "2 people: CC BY-SA, Only under conditions that the license names"
                button "2 people: CC BY-SA, Only under conditions that the license names" [expanded]
              cell "0"
                0
              cell "0"
                0
            row
              rowheader "CC0"
              cell "1 person: CC0, Yes"
                button "1 person: CC0, Yes" [collapsed]
              cell "0"
                0
              cell "0"
                0
              cell "0"
                0
              cell "0"
                0
            row
              rowheader "CC BY"
              cell "0"
                0
              cell "0"
                0
              cell "1 person: CC BY, Only under conditions that the license names"
                button "1 person: CC BY, Only under conditions that the license names" [collapsed]
              cell "0"
                0
              cell "0"
                0
            row
              rowheader "CC BY-NC"
              cell "0"
                0
              cell "1 person: CC BY-NC, No"
                button "1 person: CC BY-NC, No" [collapsed]
              cell "0"
                0
              cell "0"
                0
              cell "0"
                0
            row
              rowheader "MIT"
              cell "0"
                0
              cell "0"
                0
              cell "1 person: MIT, Only under conditions that the license names"
                button "1 person: MIT, Only under conditions that the license names" [collapsed]
              cell "0"
                0
              cell "0"
                0
            row
              rowheader "public domain"
              cell "1 person: public domain, Yes"
                button "1 person: public domain, Yes" [collapsed]
              cell "0"
                0
              cell "0"
                0
              cell "0"
                0
              cell "0"
                0
            row
              rowheader "GPL"
              cell "1 person: GPL, Yes"
                button "1 person: GPL, Yes" [collapsed]
              cell "0"
                0
              cell "0"
                0
              cell "0"
                0
              cell "0"
                0
        heading "CC BY-SA , Only under conditions that the license names , 2 replies" [level 3]
        list
          listitem
            link "Inês do Mar :blobcat: @ines@atelier.example"
            link "2 days ago"
            edited
            Only if the result is open too . With BY-SA that is simply what the license says; with plain CC BY , name your sources and be my guest. What I would not accept is a closed product built on the commons.
            list "Read from this reply"
              listitem
                CC BY-SA on conditions
              listitem
                CC BY fine
            button "Not what they mean?" [collapsed]
          listitem
            link "Sana Rahimi @sana"
            link "yesterday"
            I write MIT code and I am fine with it. For CC BY-SA texts I would want the weights under the same license .
            list "Read from this reply"
              listitem
                Stance: implied
              listitem
                MIT fine
              listitem
                CC BY-SA on conditions
            button "Not what they mean?" [collapsed]
        status [live polite]"
    `)
  })

  it('a group with cards: who, when, what, and what was read from it', async () => {
    const view = { ...OPEN, expandedGroups: ['stance:1'] }
    expect(cut(await outline('ready', { view }), 'heading "No ', 'heading "Only')).toMatchInlineSnapshot(`
      "  heading "No 4 people · 4 replies" [level 3]
          button "No 4 people · 4 replies" [expanded]
        Sets it apart: credit , commercial use , sharing alike , agreement between people , المصدر
        list
          listitem
            link "Tobias Kern @tobias_kern"
            link "2 days ago"
            No. “Openly licensed” was an agreement between people. CC BY-SA asks for credit and for sharing alike, and a model gives neither .
            list "Read from this reply"
              listitem
                CC BY-SA not fine
            button "Not what they mean?" [collapsed]
          listitem
            link "Marisol Quintero @marisol@pixels.example"
            link "yesterday"
            My illustrations are CC BY-NC . A company that sells a model trained on them is commercial use, end of story :
            link "https://pixels.example/why-nc"
            list
              listitem
                Image: A linocut of a heron, with “not for training” carved into the border
            list "Read from this reply"
              listitem
                Stance: implied
              listitem
                CC BY-NC not fine
            button "Not what they mean?" [collapsed]
          listitem
            link "Quill @quill@ink.example"
            Bot
            link "yesterday"
            Content warning: grief, web scraping
            button "Show reply" [collapsed]
          listitem
            link "نور @noor@dates.example"
            Arabic
            link "yesterday"
            لا ، لأن الرخصة تشترط ذكر المصدر.
            button "Not what they mean?" [collapsed]"
    `)
  })

  it('a poll that changed since', async () => {
    const lines = await outline('ready', { pollChanged: true })
    expect(cut(lines, '14 replies read. As of', 'group "Group')).toMatchInlineSnapshot(`
      "  14 replies read. As of 10:00 AM.
        status [live polite]
          The poll has changed since.
        group
          DisclosureTriangle "Details" [collapsed]
        status [live polite]
        button "Read again""
    `)
  })
})

// Choosing what to bring, how, and reading it from the screen.
export const choosing = {
  choose: {
    title: 'Choose',
    lead: 'Sessions since the last hour, newest first. Open one and take what you want to bring.',
    sinceLast: (day: string) => `Last brought on ${day}.`,
    earlier: 'Earlier sessions',
    noneSince: 'No sessions since the last hour. Earlier ones are below.',
    noSessions: 'No sessions yet. The first one can be one line.',
    noLabel: 'no case',
    nothingWritten: 'Nothing is written in the debrief.',
    open: (session: string) => `Open ${session}`,
    private: 'Open my private reflection too',
    privateShown: 'Private reflection. Only you. What you take from here is read with the rest.',
    nothingPrivate: 'Nothing is written there.',
    take: 'Take',
    takeKey: 'X',
    taken: 'Taken',
    keys: 'X takes the paragraph that has focus, or gives it back. The arrow keys go from one to the next.',
    takenNow: 'Taken.',
    givenBack: 'Not taken.',
    broughtOn: (day: string) => `brought on ${day}`,
    section: 'Where it belongs',
    sections: { moments: 'a moment', relationship: 'the two of us', question: 'my question' },
    own: 'In your own words, for this hour',
    relationship: 'The two of us',
    question: 'My question',
    ownHint: 'Kept in this preparation only.',
    areas: 'Thirteen areas to choose by',
    areasHint:
      'Areas on which supervisors in Australia and New Zealand comment (2017). They are for choosing only; none of them is ever printed.',
    areaList: [
      'boundaries',
      'a safe environment',
      'understanding the clinical relationship',
      'helping members take part',
      'the co-leader relationship',
      'helping the group avoid solutions and teaching',
      'protecting the presenter',
      'group process and development',
      'keeping the frame',
      'confidentiality',
      'facilitating the work',
      'reflecting on one’s own leading',
      'introducing newcomers',
    ],
    count: (paragraphs: number) =>
      paragraphs === 0
        ? 'Nothing taken yet'
        : paragraphs === 1
          ? '1 paragraph taken'
          : `${paragraphs} paragraphs taken`,
    lost: (count: number) =>
      count === 1
        ? 'One paragraph you had taken was changed in its note since. Take it again if you want it.'
        : `${count} paragraphs you had taken were changed in their notes since. Take them again if you want them.`,
  },
  how: {
    title: 'How will you bring it?',
    ways: {
      screen: 'read it from this screen (nothing leaves)',
      pdf: 'PDF',
      docx: 'Word',
      text: 'plain text',
      markdown: 'Markdown',
      sealed: 'sealed for somebody who uses age',
    },
    noPrinting: 'Notes are not printed from here: printers’ queues keep them.',
    reader: 'Who will read it?',
    readers: { 'knows-group': 'knows the group', 'knows-programme': 'knows the programme', neither: 'neither' },
    choose: 'Choose how you will bring it first.',
    chooseReader: 'Say who will read it first.',
    openHere: 'Read from this screen',
    goOn: 'Go on',
  },
  screen: {
    title: 'For this hour',
    nothingLeaves: 'Nothing leaves. There is no file and no receipt.',
    moment: (place: number) => `Moment ${place}`,
    brought: 'We have talked about it',
    broughtHint: 'The passages are marked with today’s date, and this preparation goes.',
    back: 'Back to choosing',
    done: 'Marked as brought today.',
  },
};

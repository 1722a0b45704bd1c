// Which screen a route names.
import type { Route } from '../../../preload/contract/schemas/settings.ts';
import { ColleaguesPage } from '../../features/colleagues/ColleaguesPage.tsx';
import { GroupPage } from '../../features/group/GroupPage.tsx';
import { NewGroupPage } from '../../features/group/NewGroupPage.tsx';
import { GroupsPage } from '../../features/groups/GroupsPage.tsx';
import { IntensivePage } from '../../features/intensive/IntensivePage.tsx';
import { LetGoPage } from '../../features/letting-go/LetGoPage.tsx';
import { PersonPage } from '../../features/letting-go/person/PersonPage.tsx';
import { SheetPage } from '../../features/letting-go/SheetPage.tsx';
import { PassphrasePage } from '../../features/passphrase/PassphrasePage.tsx';
import { ConfirmationPage } from '../../features/practice/ConfirmationPage.tsx';
import { EntryPage } from '../../features/practice/EntryPage.tsx';
import { LogPage } from '../../features/practice/LogPage.tsx';
import { NewEntryPage } from '../../features/practice/NewEntryPage.tsx';
import { PaperPage } from '../../features/practice/PaperPage.tsx';
import { ProfilePage } from '../../features/practice/ProfilePage.tsx';
import { TablePage } from '../../features/practice/TablePage.tsx';
import { TookAwayPage } from '../../features/practice/TookAwayPage.tsx';
import { WhatLeftPage } from '../../features/leaving/WhatLeftPage.tsx';
import { GiveDebriefPage } from '../../features/passage/GiveDebriefPage.tsx';
import { TakeDebriefPage } from '../../features/passage/TakeDebriefPage.tsx';
import { SearchPage } from '../../features/search/SearchPage.tsx';
import { PrivatePage } from '../../features/session/PrivatePage.tsx';
import { SessionPage } from '../../features/session/SessionPage.tsx';
import { SettingsPage } from '../../features/settings/SettingsPage.tsx';
import { PreparationPage } from '../../features/supervision/PreparationPage.tsx';
import { SupervisionPage } from '../../features/supervision/SupervisionPage.tsx';
import { CalendarPage } from '../../features/timeline/CalendarPage.tsx';
import { TimelinePage } from '../../features/timeline/TimelinePage.tsx';
import { TodayPage } from '../../features/today/TodayPage.tsx';
import { WherePage } from '../../features/where/WherePage.tsx';

export function Screen({ route }: { route: Route }) {
  switch (route.screen) {
    case 'today':
      return <TodayPage />;
    case 'groups':
      return <GroupsPage />;
    case 'new-group':
      return <NewGroupPage />;
    case 'colleagues':
      return <ColleaguesPage />;
    case 'group':
      return <GroupPage id={route.id} />;
    case 'timeline':
      return <TimelinePage groupId={route.groupId} />;
    case 'calendar':
      return <CalendarPage groupId={route.groupId} />;
    case 'intensive':
      return <IntensivePage id={route.id} />;
    case 'session':
      return <SessionPage id={route.id} />;
    case 'private':
      return <PrivatePage id={route.id} />;
    case 'let-go':
      return <LetGoPage what={route.what} />;
    case 'let-go-person':
      return <PersonPage person={route.person} />;
    case 'let-go-sheet':
      return <SheetPage id={route.id} />;
    case 'preparation':
      return <PreparationPage id={route.id} />;
    case 'supervision':
      return <SupervisionPage />;
    case 'log':
      return <LogPage />;
    case 'log-table':
      return <TablePage />;
    case 'log-paper':
      return <PaperPage />;
    case 'log-entry':
      return <EntryPage id={route.id} />;
    case 'new-log-entry':
      return <NewEntryPage kind={route.kind} />;
    case 'log-profile':
      return <ProfilePage id={route.id} />;
    case 'confirmation':
      return <ConfirmationPage id={route.id} />;
    case 'took-away':
      return <TookAwayPage id={route.id} />;
    case 'what-left':
      return <WhatLeftPage />;
    case 'give-debrief':
      return <GiveDebriefPage id={route.id} />;
    case 'take-debrief':
      return <TakeDebriefPage />;
    case 'search':
      return <SearchPage />;
    case 'where':
      return <WherePage />;
    case 'settings':
      return <SettingsPage />;
    case 'passphrase':
      return <PassphrasePage />;
  }
}

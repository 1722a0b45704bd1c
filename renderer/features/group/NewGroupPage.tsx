import { useNavigation } from '../../app/navigation.tsx';
import { useText } from '../../text/index.tsx';
import { Page } from '../../ui/Page.tsx';
import { GroupForm } from './GroupForm.tsx';

/** A form on a page of its own; the group that comes out of it is shown next. */
export function NewGroupPage() {
  const text = useText().group.newGroup;
  const { go } = useNavigation();
  return (
    <Page title={text.title} lead={text.lead}>
      <GroupForm onDone={({ id }) => go({ screen: 'group', id })} />
    </Page>
  );
}

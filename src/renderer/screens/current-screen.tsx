import { useRoute, type Route } from '../state/route.ts';
import { AnswersScreen } from './answers/answers-screen.tsx';
import { NewScreen } from './answers/new-screen.tsx';
import { ChecklistScreen } from './checklist/checklist-screen.tsx';
import { CustomersScreen } from './customers/customers-screen.tsx';
import { DiagnoseScreen } from './diagnose/diagnose-screen.tsx';
import { MailboxesScreen } from './mailboxes/mailboxes-screen.tsx';
import { PlanScreen } from './plan/plan-screen.tsx';
import { SecretsScreen } from './secrets/secrets-screen.tsx';
import { SettingsScreen } from './settings/settings-screen.tsx';
import { SignInScreen } from './sign-in/sign-in-screen.tsx';
import { StartScreen } from './start/start-screen.tsx';
import { SummaryScreen } from './summary/summary-screen.tsx';
import { WithEngagement } from './with-engagement.tsx';

type OfEngagement = Extract<Route, { id: unknown }>;

export function CurrentScreen() {
  const route = useRoute((state) => state.route);
  if ('id' in route) return <ScreenOfEngagement key={`${route.id}/${route.screen}`} route={route} />;
  switch (route.screen) {
    case 'start':
      return <StartScreen />;
    case 'customers':
      return <CustomersScreen />;
    case 'secrets':
      return <SecretsScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'new':
      return <NewScreen key={route.cloud} cloud={route.cloud} />;
    case 'diagnose':
      return <DiagnoseScreen />;
  }
}

function ScreenOfEngagement({ route }: { readonly route: OfEngagement }) {
  return (
    <WithEngagement id={route.id}>
      {(engagement) => {
        switch (route.screen) {
          case 'answers':
            return <AnswersScreen engagement={engagement} />;
          case 'sign-in':
            return <SignInScreen engagement={engagement} route={route} />;
          case 'plan':
            return <PlanScreen key={route.purpose} engagement={engagement} purpose={route.purpose} />;
          case 'checklist':
            return <ChecklistScreen engagement={engagement} chosen={route.step} />;
          case 'diagnose':
            return <DiagnoseScreen engagement={engagement} step={route.step} />;
          case 'mailboxes':
            return <MailboxesScreen engagement={engagement} />;
          case 'summary':
            return <SummaryScreen engagement={engagement} />;
        }
      }}
    </WithEngagement>
  );
}

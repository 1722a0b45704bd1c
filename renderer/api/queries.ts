// Answers are kept while the journal is open and asked for again when a deed says that it changed them. There is no
// network: nothing is retried, nothing is refetched because a window got focus. A lock ends the whole page.
import {
  QueryClient,
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { Refusal } from '../../preload/contract/errors.ts';
import type { Input, OperationName, Output } from '../../preload/contract/operations.ts';
import { call } from './client.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: Infinity, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** `fresh` asks again each time the screen opens: for what changes without a deed of the page. */
export function useAnswer<N extends OperationName>(
  name: N,
  input: Input<N>,
  { enabled = true, fresh = false }: { enabled?: boolean; fresh?: boolean } = {},
): UseQueryResult<Output<N>, Refusal> {
  return useQuery<Output<N>, Refusal>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled,
    ...(fresh ? { staleTime: 0, refetchOnMount: 'always' as const } : {}),
  });
}

/** `refreshes` names the operations whose answers this deed changes. */
export function useDeed<N extends OperationName>(
  name: N,
  { refreshes }: { refreshes: readonly OperationName[] },
): UseMutationResult<Output<N>, Refusal, Input<N>> {
  const client = useQueryClient();
  return useMutation<Output<N>, Refusal, Input<N>>({
    mutationFn: (input) => call(name, input),
    onSuccess: () => Promise.all(refreshes.map((answer) => client.invalidateQueries({ queryKey: [answer] }))),
  });
}

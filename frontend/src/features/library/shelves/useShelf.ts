import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { quizzes } from '@/api/http';
import { answered } from '@/api/problem';
import { type Spot, spotAddress } from './shelf';

const PAGE = 24;

/** What is on one of the shelves or in a folder, page by page. */
export function useShelf(spot: Spot) {
  return useInfiniteQuery({
    queryKey: ['quizzes', 'shelf', spotAddress(spot)],
    queryFn: ({ pageParam }) => {
      const query = { limit: PAGE, ...(pageParam && { next: pageParam }) };
      return answered(
        spot.kind === 'folder'
          ? quizzes.GET('/folders/{id}/quizzes', { params: { path: { id: spot.id }, query } })
          : quizzes.GET('/shelves/{shelf}', { params: { path: { shelf: spot.shelf }, query } }),
      );
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}

/** How somebody who is signed in keeps a quiz. */
export function useShelved(id: string, isKnown = true) {
  return useQuery({
    queryKey: ['quizzes', 'shelved', id],
    queryFn: () => answered(quizzes.GET('/quizzes/{id}/shelves', { params: { path: { id } } })),
    enabled: isKnown,
  });
}

/** How many are on each, and the folders. */
export function useShelves() {
  return useQuery({
    queryKey: ['quizzes', 'shelves'],
    queryFn: () => answered(quizzes.GET('/shelves')),
  });
}

package io.github.rpaclients.core.paging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/**
 * A server with the rows 0, 1, 2, … and the habits that a seed draws: it caps pages, cuts some short, gives more rows than it is asked for, names totals that lie,
 * pays no heed to where a page should begin, breaks down at some places. The same place always gives the same. Pages that are
 * read ahead are there at once, or read only when they are waited for, or refused.
 */
final class FakeList implements PageSource<Integer> {
    final List<PageRequest> asked = new ArrayList<>();
    final Map<Long, Integer> faults = new HashMap<>();
    int cancelled;

    final int rows;
    private final int cap;
    private final int total;
    private final boolean totalAlways;
    final boolean deaf;
    private final boolean ragged;
    private final boolean generous;
    private final Random chance;

    FakeList(Random habits, Random chance) {
        this.rows = habits.nextInt(40);
        this.cap = 1 + habits.nextInt(8);
        int lie = habits.nextInt(6);
        // exact twice, low, high, one page's rows only, none
        this.total = lie < 2 ? rows : lie == 2 ? rows / 2 : lie == 3 ? rows + 7 : lie == 4 ? Math.min(rows, cap) : -1;
        this.totalAlways = habits.nextBoolean();
        this.deaf = habits.nextInt(8) == 0;
        this.ragged = habits.nextInt(4) == 0;
        this.generous = habits.nextInt(8) == 0;
        this.chance = chance;
    }

    /** Breaks down at the place, that many times. */
    void breaksAt(long offset, int times) {
        faults.put(offset, times);
    }

    Page<Integer> page(PageRequest request) {
        int most = generous ? cap : Math.min(cap, request.rows());
        int from = deaf ? 0 : (int) request.offset();
        int length = ragged && from % 3 == 1 ? Math.max(1, most / 2) : most;
        List<Integer> page = new ArrayList<>();
        for (int row = from; row < rows && page.size() < length; row++) {
            page.add(row);
        }
        boolean says = total >= 0 && (totalAlways || request.counting());
        return Page.of(page, says ? OptionalLong.of(total) : OptionalLong.empty());
    }

    @Override
    public Page<Integer> read(PageRequest request) {
        asked.add(request);
        int left = faults.getOrDefault(request.offset(), 0);
        if (left > 0) {
            faults.put(request.offset(), left - 1);
            throw new IllegalArgumentException("down at " + request.offset());
        }
        return page(request);
    }

    @Override
    public Optional<PageAhead<Integer>> ahead(PageRequest request, boolean wanted) {
        if (chance.nextInt(5) == 0) {
            return Optional.empty();
        }
        FakePage page = new FakePage(this, request);
        if (chance.nextBoolean()) {
            page.arrive();
        }
        return Optional.of(page);
    }

    /** A page under way. */
    private static final class FakePage implements PageAhead<Integer> {
        private final FakeList list;
        private final PageRequest request;
        private Page<Integer> page;
        private RuntimeException failure;

        FakePage(FakeList list, PageRequest request) {
            this.list = list;
            this.request = request;
        }

        void arrive() {
            try {
                page = list.read(request);
            } catch (IllegalArgumentException e) {
                failure = e;
            }
        }

        @Override
        public Page<Integer> get() {
            if (page == null && failure == null) {
                arrive();
            }
            if (failure != null) {
                throw failure;
            }
            return page;
        }

        @Override
        public void cancel() {
            list.cancelled++;
        }
    }
}

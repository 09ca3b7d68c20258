package io.github.rpaclients.benchmarks.sidebyside;

import io.github.rpaclients.benchmarks.peers.PeerKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything measured, by column, peer and round. */
final class Figures {
    private final Map<Column, Map<PeerKind, Map<Integer, Double>>> values = new EnumMap<>(Column.class);
    private final Map<String, Map<Integer, double[]>> writeBacks = new TreeMap<>();
    private final Map<String, Map<PeerKind, Map<Integer, double[]>>> callers = new TreeMap<>();
    private final Map<PeerKind, String[]> disturbed = new EnumMap<>(PeerKind.class);
    private final List<String> remarks = new ArrayList<>();

    void add(Column column, PeerKind kind, int round, double value) {
        of(column, kind).put(round, value);
    }

    private Map<Integer, Double> of(Column column, PeerKind kind) {
        return values.computeIfAbsent(column, c -> new EnumMap<>(PeerKind.class))
                .computeIfAbsent(kind, k -> new TreeMap<>());
    }

    /** What it cost to write a user back, in µs, without and with members that nobody knows. */
    void addWriteBack(PeerKind kind, String how, int round, double without, double with) {
        writeBacks
                .computeIfAbsent(kind.label() + ": " + how, h -> new TreeMap<>())
                .put(round, new double[] {without, with});
    }

    /** By what was done and round. */
    Map<String, Map<Integer, double[]>> writeBacks() {
        return writeBacks;
    }

    /** Calls a second, and the most threads. */
    void addCallers(String how, PeerKind kind, int round, double calls, double threads) {
        callers.computeIfAbsent(how, h -> new EnumMap<>(PeerKind.class))
                .computeIfAbsent(kind, k -> new TreeMap<>())
                .put(round, new double[] {calls, threads});
    }

    /** By kind of threads, peer and round. */
    Map<String, Map<PeerKind, Map<Integer, double[]>>> callers() {
        return callers;
    }

    void addDisturbed(PeerKind kind, String with429, String with401) {
        disturbed.put(kind, new String[] {with429, with401});
    }

    /** What became of a list with 429, and with 401. */
    Map<PeerKind, String[]> disturbed() {
        return disturbed;
    }

    /** What did not work, for the report. */
    void remark(String text) {
        System.err.println(text);
        remarks.add(text);
    }

    List<String> remarks() {
        return remarks;
    }

    /** The values of a peer as they are. */
    Optional<Spread> absolute(Column column, PeerKind kind) {
        Map<Integer, Double> measured = of(column, kind);
        return measured.isEmpty()
                ? Optional.empty()
                : Optional.of(new Spread(measured.values().stream().mapToDouble(Double::doubleValue)));
    }

    /** The values of a peer, each divided by that of the floor in the same round. */
    Optional<Spread> ratio(Column column, PeerKind kind) {
        Map<Integer, Double> floor = of(column, PeerKind.FLOOR);
        double[] ratios = of(column, kind).entrySet().stream()
                .filter(entry -> floor.getOrDefault(entry.getKey(), 0.0) > 0)
                .mapToDouble(entry -> entry.getValue() / floor.getOrDefault(entry.getKey(), Double.NaN))
                .toArray();
        return ratios.length == 0 ? Optional.empty() : Optional.of(new Spread(Arrays.stream(ratios)));
    }
}

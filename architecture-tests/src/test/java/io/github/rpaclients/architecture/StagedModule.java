package io.github.rpaclients.architecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What is staged of one module: a folder of files that begin alike. */
final class StagedModule {
    final String name;
    private final Path folder;
    private final String stem;

    /** @param folder that of the version; of a snapshot that was staged several times the last one counts */
    StagedModule(String name, Path folder) throws IOException {
        this.name = name;
        this.folder = folder;
        try (Stream<Path> files = Files.list(folder)) {
            this.stem = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".pom"))
                    .max(String::compareTo)
                    .map(file -> file.substring(0, file.length() - ".pom".length()))
                    .orElseThrow(() -> new IllegalStateException("no POM in " + folder));
        }
    }

    Path file(String end) {
        return folder.resolve(stem + end);
    }

    /** All that belongs to it but signatures and checksums. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(stem))
                    .filter(file -> !file.toString().matches(".*\\.(asc|md5|sha1|sha256|sha512)"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    Element pom() throws IOException {
        return pom(file(".pom"));
    }

    static Element pom(Path file) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** What an element says below another, at any depth: "developers", "name". */
    static Optional<String> said(Element in, String... path) {
        Optional<Element> at = Optional.of(in);
        for (String name : path) {
            at = at.flatMap(element -> children(element, name).stream().findFirst());
        }
        return at.map(Element::getTextContent).map(String::strip).filter(text -> !text.isEmpty());
    }

    static List<Element> children(Element in, String name) {
        NodeList nodes = in.getChildNodes();
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element && node.getNodeName().equals(name)) {
                found.add((Element) node);
            }
        }
        return found;
    }

    static Optional<String> entry(Path jar, String name) throws IOException {
        try (JarFile file = Modules.open(jar)) {
            return file.getEntry(name) == null
                    ? Optional.empty()
                    : Optional.of(new String(
                            file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Override
    public String toString() {
        return name;
    }
}

package nl.plusgemeente.sdk.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A pom.xml as it stands in the tree, before Maven adds to it. */
final class Pom {
    private final Document document;

    private Pom(Document document) {
        this.document = document;
    }

    static Pom of(String module) throws Exception {
        Path file = SourceTree.ROOT.resolve(module).resolve("pom.xml");
        return new Pom(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
    }

    boolean has(String path) throws Exception {
        return !elements(path).isEmpty();
    }

    String text(String path) throws Exception {
        return elements(path).get(0).getTextContent().strip();
    }

    List<Dependency> dependencies(String path) throws Exception {
        return elements(path).stream().map(Dependency::of).toList();
    }

    private List<Element> elements(String path) throws Exception {
        NodeList found =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    record Dependency(String group, String artifact, String version, String scope, boolean optional) {

        private static Dependency of(Element element) {
            return new Dependency(
                    child(element, "groupId", ""),
                    child(element, "artifactId", ""),
                    child(element, "version", ""),
                    child(element, "scope", "compile"),
                    child(element, "optional", "false").equals("true"));
        }

        private static String child(Element element, String name, String otherwise) {
            Node node = element.getElementsByTagName(name).item(0);
            return node == null ? otherwise : node.getTextContent().strip();
        }

        /** Comes along into an application that uses the module. */
        boolean reachesUsers() {
            return (scope.equals("compile") || scope.equals("runtime")) && !optional;
        }

        boolean isOurs() {
            return group.equals("nl.plusgemeente.sdk");
        }
    }
}

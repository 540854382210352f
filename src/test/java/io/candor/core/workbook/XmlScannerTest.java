package io.candor.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our scanner against the platform's StAX parser, and where it must be stricter. */
class XmlScannerTest {

    private static final String SAMPLE = "<?xml version=\"1.0\"?>\r\n<!-- a > b -->\n<r:root a='1' b=\"&lt;2&#x41;&#66;\tx\r\ny\" xmlns:r='u'>"
            + "text &amp; more\r\nline<child/><x:y xmlns:x='v' k='ä€🔒'>é<![CDATA[<raw> & ]] ]]>ü</x:y\n>tail<!-- c --><?pi ? x?>"
            + "<e  one = \"1\"\n two='\"' ></e>\r</r:root>\n<!-- end -->";

    private static XmlScanner scanner(String xml) {
        return scanner(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static XmlScanner scanner(byte[] xml) {
        return new XmlScanner(new ByteArrayInputStream(xml), new Meter(Reading.LIMITS));
    }

    /** Everything that the scanner reads, as text; what it may not read comes as the exception. */
    private static String ours(byte[] xml) {
        StringBuilder out = new StringBuilder();
        XmlScanner scanner = scanner(xml);
        String root = rootName(xml);
        read(scanner.root(root), out);
        scanner.finish();
        return out.toString();
    }

    private static void read(XmlScanner xml, StringBuilder out) {
        out.append('<').append(xml.prefix()).append(xml.name());
        TreeMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < xml.attributeCount(); i++) {
            // without namespaces StAX gives attributes without their prefix
            attributes.put(xml.attributeName(i).replaceFirst("^[^:]*:", ""), xml.attributeValue(i));
        }
        out.append(attributes).append('>');
        while (xml.child()) {
            read(xml, out);
        }
        out.append("</>");
    }

    private static String stax(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        StringBuilder out = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                out.append('<').append(reader.getLocalName());
                TreeMap<String, String> attributes = new TreeMap<>();
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                }
                out.append(attributes).append('>');
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                out.append("</>");
            }
        }
        return out.toString();
    }

    private static String rootName(byte[] xml) {
        String text = new String(xml, StandardCharsets.UTF_8);
        var m = java.util.regex.Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)").matcher(text);
        return m.find() ? m.group(1) : "root";
    }

    @Test
    void elements_and_attributes_are_those_of_the_platforms_parser() throws XMLStreamException {
        byte[] xml = SAMPLE.getBytes(StandardCharsets.UTF_8);
        assertThat(ours(xml)).isEqualTo(stax(xml));
    }

    /** What we let through and StAX does not: names that only look odd, text that nobody asks for. */
    @Test
    void whatever_both_accept_they_read_alike() {
        Random random = new Random(7);
        byte[] sample = SAMPLE.getBytes(StandardCharsets.UTF_8);
        int compared = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] xml = sample.clone();
            for (int flips = random.nextInt(3); flips >= 0; flips--) {
                int at = random.nextInt(xml.length);
                // half a character makes the platform's parser print to the console
                xml[at] = xml[at] < 0 ? xml[at] : (byte) "<>/\"'=&;ab \n!-[]?x".charAt(random.nextInt(18));
            }
            try {
                String theirs = stax(xml);
                String read = ours(xml);
                assertThat(read).as(new String(xml, StandardCharsets.UTF_8)).isEqualTo(theirs);
                compared++;
            } catch (XMLStreamException | WorkbookRejectedException e) {
                continue;
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    @Test
    void text_is_decoded_with_references_sections_and_one_kind_of_line_break() {
        XmlScanner xml = scanner(SAMPLE).root("root");
        assertThat(xml.elementText()).isEqualTo("text & more\nlinetail\n");
        XmlScanner nested = scanner(SAMPLE).root("root");
        assertThat(nested.child()).isTrue();
        nested.skip();
        assertThat(nested.child()).isTrue();
        assertThat(nested.attribute("k")).isEqualTo("ä€🔒");
        assertThat(nested.elementText()).isEqualTo("é<raw> & ]] ü");
    }

    @Test
    void offsets_are_those_of_the_bytes() {
        byte[] xml = "\uFEFF<ä><b x=\"1\"/>ö<c>ü</c></ä>".getBytes(StandardCharsets.UTF_8);
        XmlScanner scanner = scanner(xml).root("ä");
        List<String> seen = new ArrayList<>();
        while (scanner.child()) {
            long from = scanner.tokenFrom();
            scanner.skip();
            seen.add(new String(xml, (int) from, (int) (scanner.tokenTo() - from), StandardCharsets.UTF_8));
        }
        assertThat(seen).containsExactly("<b x=\"1\"/>", "<c>ü</c>");
    }

    @Test
    void pieces_may_straddle_the_buffer_anywhere() {
        String part = "<row n=\"äöü&amp;\"><v>some text &lt;here&gt; ü</v><!-- c --><w/></row>";
        String xml = "<root>" + part.repeat(5_000) + "</root>";
        XmlScanner scanner = new XmlScanner(dripping(xml.getBytes(StandardCharsets.UTF_8)), new Meter(Reading.LIMITS))
                .root("root");
        int rows = 0;
        while (scanner.child()) {
            assertThat(scanner.attribute("n")).isEqualTo("äöü&");
            assertThat(scanner.child()).isTrue();
            assertThat(scanner.elementText()).isEqualTo("some text <here> ü");
            assertThat(scanner.child()).isTrue();
            scanner.skip();
            assertThat(scanner.child()).isFalse();
            rows++;
        }
        assertThat(rows).isEqualTo(5_000);
    }

    /** Odd lengths, so that every boundary falls somewhere else. */
    private static InputStream dripping(byte[] bytes) {
        List<InputStream> drops = new ArrayList<>();
        Random random = new Random(1);
        for (int at = 0; at < bytes.length;) {
            int n = Math.min(bytes.length - at, 1 + random.nextInt(4_001));
            drops.add(new ByteArrayInputStream(bytes, at, n));
            at += n;
        }
        return new SequenceInputStream(java.util.Collections.enumeration(drops));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE root><root/>", "<!DOCTYPE root [<!ENTITY a \"b\">]><root>&a;</root>",
            "<!DOCTYPE root SYSTEM \"file:///etc/passwd\"><root/>", "<root><!ELEMENT a></root>"})
    void document_types_are_forbidden(String xml) {
        assertThatThrownBy(() -> ours(xml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(WorkbookRejectedException.class,
                        e -> assertThat(e.problem()).isEqualTo(WorkbookProblem.FORBIDDEN_XML));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "<root>", "<root></other>", "<root/><root/>", "<root/>text", "<root",
            "<root a=1/>",
            "<root a=\"1\" a=\"2\"/>", "<root a=\"<\"/>", "<root a=\"&foo;\"/>", "<root a=\"&#0;\"/>",
            "<root a=\"&#xD800;\"/>",
            "<root a=\"&amp\"/>", "<root a='1'b='2'/>", "<root><!-- a </root>", "<root><![CDATA[ </root>", "<root a/>",
            "</root>", "<root>\u0001</root>", "<1root/>", "<root a=\"\u0002\"/>", "<root / >", "<!--><root/>"})
    void what_is_not_well_formed_is_damage(String xml) {
        assertThatThrownBy(() -> ours(xml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(WorkbookRejectedException.class,
                        e -> assertThat(e.problem()).isEqualTo(WorkbookProblem.DAMAGED));
    }

    @Test
    void invalid_utf_8_is_damage() {
        byte[] xml = "<root a=\"x\"/>".getBytes(StandardCharsets.UTF_8);
        xml[9] = (byte) 0xC3;
        assertThatThrownBy(() -> ours(xml)).isInstanceOf(WorkbookRejectedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<root a=\"%s\"/>", "<root>%s</root>", "<root><!--%s--></root>", "<root%s/>",
            "<root><![CDATA[%s]]></root>"})
    void endless_pieces_stop_before_they_fill_the_memory(String around) {
        String xml = around.formatted("x".repeat(20 << 20));
        assertThatThrownBy(() -> scanner(xml).root("root").finish()).isInstanceOf(WorkbookRejectedException.class)
                .hasMessageContaining("too long");
    }

    @Test
    void nesting_and_attributes_are_limited() {
        assertThatThrownBy(() -> scanner("<a>".repeat(1_000)).root("a").finish())
                .isInstanceOf(WorkbookRejectedException.class);
        StringBuilder many = new StringBuilder("<a");
        for (int i = 0; i < 1_000; i++) {
            many.append(" a").append(i).append("=\"\"");
        }
        assertThatThrownBy(() -> scanner(many + "/>").root("a")).isInstanceOf(WorkbookRejectedException.class);
    }
}

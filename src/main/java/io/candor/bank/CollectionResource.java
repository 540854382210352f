package io.candor.bank;

import java.time.LocalDate;
import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The collections of the bank. */
@Path("/api/v1/collections")
@Tag(name = "Bank", description = "Approved answers")
public class CollectionResource {

    /** A collection over the wire. */
    public record CollectionView(String key, String name, String description, String vendor, LocalDate effective,
            String version, String source, String contact, long answers) {

        static CollectionView of(AnswerCollection c) {
            return new CollectionView(c.key, c.name, c.description, c.vendor, c.effective, c.version, c.source,
                    c.contact, Answer.count("collection", c.key));
        }
    }

    @GET
    @Transactional
    @Operation(operationId = "listCollections", summary = "Collections: one a vendor, product or region")
    public List<CollectionView> list() {
        return AnswerCollection.inOrder().stream().map(CollectionView::of).toList();
    }
}

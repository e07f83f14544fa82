package org.sutthang.portfolio.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.sutthang.portfolio.exchange.ExportService;
import org.sutthang.portfolio.exchange.workbook.WorkbookWriter.FileKind;

/** Gives out the whole portfolio as a workbook. */
@Path("v1/workbook")
@RequestScoped
public class WorkbookResource {

    /** The archive comes first: it is what a caller gets who does not mind. */
    private static final List<Variant> FORMS =
            Variant.mediaTypes(MediaType.valueOf(WorkbookTypes.ZIP), MediaType.valueOf(WorkbookTypes.XLSX)).build();

    @Inject
    private ExportService exports;

    /**
     * The workbook in the form that the caller accepts.
     *
     * @param request tells the form
     * @return the file: an archive of CSV files, or a spreadsheet
     */
    @GET
    @Produces({WorkbookTypes.ZIP, WorkbookTypes.XLSX})
    public Response workbook(@Context Request request) {
        Variant form = request.selectVariant(FORMS);
        if (form == null) {
            throw new NotAcceptableException();
        }
        boolean spreadsheet = WorkbookTypes.XLSX.equals(form.getMediaType().toString());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        exports.write(spreadsheet ? FileKind.XLSX : FileKind.ZIP, file);
        return Response.ok(file.toByteArray(), form.getMediaType()).header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"sutthang." + (spreadsheet ? "xlsx" : "zip") + "\"").build();
    }
}

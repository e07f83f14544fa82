package org.sutthang.portfolio.web.period;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.form.StaleValue;
import org.sutthang.portfolio.web.form.TypedForm;

/**
 * What every form about one period has: the quarter of its address, what is typed, the version that was read, and what somebody else has stored
 * since. Subclasses fill it and save it.
 */
public abstract class PeriodForm {

    /** What is typed, with what is wrong beside it. */
    protected final TypedForm form = new TypedForm();
    /** The quarter of the address. */
    protected FiscalQuarter quarter;
    /** The version that was read, 0 for what is new. */
    protected long version;
    /** What somebody else has stored differently since the form was opened. */
    protected List<StaleValue> newer = List.of();

    @Inject
    private HttpServletRequest request;

    /**
     * Reads the quarter of the address.
     *
     * @throws NotFound when the address names none
     */
    protected void readQuarter() {
        String asked = parameter("quarter");
        quarter = QuarterChoice.read(asked).orElseThrow(() -> new NotFound("period", asked));
    }

    /**
     * A parameter of the address.
     *
     * @param name its name
     * @return its value, or null
     */
    protected String parameter(String name) {
        return request.getParameter(name);
    }

    /** @return what is typed */
    public TypedForm getForm() {
        return form;
    }

    /** @return the quarter */
    public FiscalQuarter getQuarter() {
        return quarter;
    }

    /** @return the quarter as in the address */
    public String getParameter() {
        return QuarterChoice.written(quarter);
    }

    /** @return what somebody else has stored differently since the form was opened */
    public List<StaleValue> getNewer() {
        return newer;
    }

    /** @return the version that was read, 0 for what is new */
    public long getVersion() {
        return version;
    }

    /** @param version the version that was read, 0 for what is new */
    public void setVersion(long version) {
        this.version = version;
    }
}

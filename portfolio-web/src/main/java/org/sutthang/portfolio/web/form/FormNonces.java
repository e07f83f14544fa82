package org.sutthang.portfolio.web.form;

import jakarta.faces.FactoryFinder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Writes the nonce of a page's content policy into each of its forms. PrimeFaces refuses a form without it, and its own script, which adds it, is
 * only loaded by pages that need more of that script; so forms work there, and where a browser runs no script at all.
 */
public class FormNonces implements SystemEventListener {

    private static final String FORM = "jakarta.faces.Form";
    private static final String NONCE = "primefaces.nonce";

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent started) {
        RenderKit kit = ((RenderKitFactory) FactoryFinder.getFactory(FactoryFinder.RENDER_KIT_FACTORY))
                .getRenderKit(FacesContext.getCurrentInstance(), RenderKitFactory.HTML_BASIC_RENDER_KIT);
        kit.addRenderer(UIForm.COMPONENT_FAMILY, FORM, new WithNonce(kit.getRenderer(UIForm.COMPONENT_FAMILY, FORM)));
    }

    /** The form as it was, with the nonce at its beginning. */
    private static final class WithNonce extends RendererWrapper {

        WithNonce(Renderer form) {
            super(form);
        }

        @Override
        public void encodeBegin(FacesContext context, UIComponent form) throws IOException {
            super.encodeBegin(context, form);
            ResponseWriter writer = context.getResponseWriter();
            writer.startElement("input", form);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("name", NONCE, null);
            writer.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
            writer.endElement("input");
        }
    }
}

package org.sutthang.portfolio.browse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sutthang.portfolio.kernel.Persistent;

/** The view that a person's list opens with. */
@Entity
@Table(name = "default_view")
public class DefaultView extends Persistent {

    @Column(name = "user_id")
    private long userId;

    @Column(name = "view_id")
    private long viewId;

    /** For the persistence provider. */
    protected DefaultView() {
    }

    DefaultView(long userId, long viewId) {
        this.userId = userId;
        this.viewId = viewId;
    }

    long getViewId() {
        return viewId;
    }

    void lead(long view) {
        viewId = view;
    }
}

package org.sutthang.portfolio.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.UserService;
import org.sutthang.portfolio.comment.CommentService;
import org.sutthang.portfolio.project.ProjectReading;

/** What people of the demo ask and tell each other about a project. Done again it has no effect. */
@ApplicationScoped
class DemoComments {

    /** A project of the owner whom visitors try the demo as. */
    private static final String PROJECT = "P013";

    @Inject
    private UserService users;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private ProjectReading projects;
    @Inject
    private CommentService comments;

    void write() throws Exception {
        if (as("executive", () -> projects.file(PROJECT).orElseThrow()).comments().isEmpty()) {
            String asked = as("executive", () -> comments.say(PROJECT,
                    "จุดที่ยังติดตั้งไม่ได้ติดขัดเรื่องใด ต้องการให้จังหวัดช่วยประสานหน่วยงานใดหรือไม่"));
            as("owner", () -> comments.answer(PROJECT, asked,
                    "รอหนังสืออนุญาตใช้พื้นที่จากหน่วยงานเจ้าของพื้นที่ หากจังหวัดช่วยประสานได้จะเริ่มติดตั้งได้ทันที"));
            as("monitor", () -> comments.say(PROJECT, "ขอให้แนบภาพถ่ายจุดที่ติดตั้งแล้วเป็นหลักฐานในรายงานไตรมาสนี้ด้วย"));
        }
    }

    private <T> T as(String userName, Callable<T> deed) throws Exception {
        return currentUser.call(users.findActive(userName).orElseThrow(), deed);
    }
}

#include "ui/conference/live/drafts.h"

#include "core/workflow/meeting.h"
#include "ui/widgets/settlingtext.h"

#include <algorithm>

namespace cadair::ui {

void keepAsDraft(SettlingText* field, const Desk& desk, const QString& box, std::function<void(StoreFailure)> refused)
{
    try {
        if (const auto draft = draftIn(desk.office(), box)) {
            field->setSettledText(draft->text);
            QTextCursor caret = field->textCursor();
            caret.setPosition(std::clamp(draft->caret, 0, static_cast<int>(draft->text.size())));
            field->setTextCursor(caret);
        }
    } catch (const StoreError& error) {
        refused(error.kind);
    }
    QObject::connect(field, &SettlingText::settled, field, [field, &desk, box, refused](const QString& text) {
        if (!desk.isOpen())
            return;
        try {
            if (text.trimmed().isEmpty())
                clearDraft(desk.office(), box);
            else
                keepDraft(desk.office(), box, text, field->textCursor().position());
        } catch (const StoreError& error) {
            refused(error.kind);
        }
    });
}

} // namespace cadair::ui

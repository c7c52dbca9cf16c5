/** Documents to read and to keep: a title, its facts and blocks of prose, pictures and tables, as HTML, PDF and DOCX, the same bytes for the same document. */
@NullMarked
package se.regionvasterbotten.engagement.documents;

import org.jspecify.annotations.NullMarked;

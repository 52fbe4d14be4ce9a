int cxml_placeholder(void);

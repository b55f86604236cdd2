/** Whether what a hash asks for is of the course: all but a stepper, questions and a course that bring their own texts. */
const wantsCourse = (hash) => !/^#?\/(fence|quiz|try|course)\b/.test(hash);
